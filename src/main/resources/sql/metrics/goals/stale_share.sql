-- Goals not measured for long, over goals under way. One row per unit.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where c.stale) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.unit_goal as u
join metrics.goal as g on g.goal_id = u.goal_id
join metrics.goal_course as c on c.goal_id = g.goal_id
join metrics.period as p on p.period = 'to_date'
cross join metrics.question as q
where g.started and g.status <> 'dropped' and not g.reached and g.due_on >= q.as_of
group by u.unit_id, p.period_id
