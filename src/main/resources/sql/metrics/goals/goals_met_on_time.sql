-- Goals that reached their target in time, over goals due by now. One row per unit.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where c.met_on_time) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.unit_goal as u
join metrics.goal as g on g.goal_id = u.goal_id
join metrics.goal_course as c on c.goal_id = g.goal_id
join metrics.period as p on p.period = 'to_date'
cross join metrics.question as q
where g.due_on <= q.as_of and g.status <> 'dropped'
group by u.unit_id, p.period_id
