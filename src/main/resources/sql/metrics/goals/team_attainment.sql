-- Weighted mean of attainment, each within 0 and 1, of started goals that were measured. One row per unit.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    sum(g.weight * least(1, greatest(0, g.attainment)) order by g.goal_id) as numerator,
    sum(g.weight order by g.goal_id) as denominator,
    count(*) as n
from metrics.unit_goal as u
join metrics.goal as g on g.goal_id = u.goal_id
join metrics.period as p on p.period = 'to_date'
where g.measurements > 0 and g.started and g.status <> 'dropped'
group by u.unit_id, p.period_id
