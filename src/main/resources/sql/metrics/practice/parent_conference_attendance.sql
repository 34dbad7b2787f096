-- Attended over expected at reported parent-teacher conferences. One row per district and school.
select
    g.unit_id,
    p.period_id,
    s.school as subject,
    count(*) filter (where e.attended) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join metrics.session as s on s.team_id = g.team_id and s.in_year and s.activity = 'parent_conference'
join metrics.expected as e on e.team_id = s.team_id and e.meeting_id = s.meeting_id
join metrics.period as p on p.period = 'ytd'
where g.need = :need || '/' || s.school
group by g.unit_id, p.period_id, s.school
