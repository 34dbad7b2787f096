-- Meetings held over meetings planned, of the teams that set a session of the activity. One row per district and activity.
with doer as (
    select distinct team_id, activity
    from metrics.session
    where in_year
)

select
    g.unit_id,
    p.period_id,
    d.activity as subject,
    sum(coalesce(m.held, 0)) as numerator,
    sum(l.planned order by g.team_id) as denominator,
    null as n
from metrics.giver as g
join doer as d on d.team_id = g.team_id
join metrics.period as p on p.period = 'ytd'
-- a team that planned nothing then may have met all the same
left join metrics.planned as l on l.team_id = g.team_id and l.period_id = p.period_id
left join metrics.meeting_period as m on m.team_id = g.team_id and m.period_id = p.period_id
where g.need = :need
group by g.unit_id, p.period_id, d.activity
