-- Attended over expected at reported sessions. One row per district and activity.
select
    g.unit_id,
    p.period_id,
    s.activity as subject,
    count(*) filter (where e.attended) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join metrics.session as s on s.team_id = g.team_id and s.in_year
join metrics.expected as e on e.team_id = s.team_id and e.meeting_id = s.meeting_id
join metrics.period as p on p.period = 'ytd'
where g.need = :need || '/' || s.activity
group by g.unit_id, p.period_id, s.activity
