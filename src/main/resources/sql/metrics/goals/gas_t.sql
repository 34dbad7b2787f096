-- Kiresuk and Sherman's T of the goals' latest levels, by weight. One row per unit.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    50 + 10 * sum(g.weight * c.gas_level order by g.goal_id)
        / sqrt(
            0.70::double precision * sum(g.weight * g.weight order by g.goal_id)
            + 0.30::double precision * power(sum(g.weight order by g.goal_id), 2)
        ) as value,
    null as low,
    null as high,
    count(*) as n,
    false as too_early
from metrics.unit_goal as u
join metrics.goal as g on g.goal_id = u.goal_id
join metrics.goal_course as c on c.goal_id = g.goal_id
join metrics.period as p on p.period = 'to_date'
where c.gas_level is not null and g.status <> 'dropped'
group by u.unit_id, p.period_id
