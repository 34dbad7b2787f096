-- Weight of the goals that were measured over the weight of all that have begun. One row per unit.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    coalesce(sum(g.weight order by g.goal_id) filter (where g.measurements > 0), 0) as numerator,
    sum(g.weight order by g.goal_id) as denominator,
    count(*) as n
from metrics.unit_goal as u
join metrics.goal as g on g.goal_id = u.goal_id
join metrics.period as p on p.period = 'to_date'
where g.started and g.status <> 'dropped'
group by u.unit_id, p.period_id
