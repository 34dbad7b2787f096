-- Sessions held this school year. One row per district and activity.
select
    g.unit_id,
    p.period_id,
    a.activity as subject,
    count(s.meeting_id) as value,
    null as low,
    null as high,
    null as n,
    false as too_early
from metrics.giver as g
cross join metrics.activity as a
join metrics.period as p on p.period = 'ytd'
left join metrics.session as s on s.team_id = g.team_id and s.activity = a.activity and s.held and s.in_year
where g.need = :need
group by g.unit_id, p.period_id, a.activity
