-- The line of Theil and Sen through four measurements or more, on the day it is due. One row per goal that has them.
insert into metrics.goal_forecast (goal_id, value, attainment)
with point as (
    select g.goal_id, p.measured_on - g.starts_on as t, p.value as y
    from metrics.goal as g
    join facts.progress as p on p.goal_id = g.goal_id
    cross join metrics.question as q
    where g.measurements >= 4 and p.measured_on <= q.as_of
),

spanning as (
    select p.goal_id
    from point as p
    join metrics.goal as g on g.goal_id = p.goal_id
    group by p.goal_id, g.starts_on, g.due_on
    having 4 * (max(p.t) - min(p.t)) >= g.due_on - g.starts_on
),

rising as (
    select a.goal_id, percentile_cont(0.5) within group (order by (b.y - a.y) / (b.t - a.t)) as slope
    from point as a
    join point as b on b.goal_id = a.goal_id and a.t < b.t
    where a.goal_id in (select goal_id from spanning)
    group by a.goal_id
),

line as (
    select
        p.goal_id, r.slope, percentile_cont(0.5) within group (order by p.y - r.slope * p.t) as intercept
    from point as p
    join rising as r on r.goal_id = p.goal_id
    group by p.goal_id, r.slope
)

select
    g.goal_id,
    l.intercept + l.slope * (g.due_on - g.starts_on),
    metrics.attainment(g.direction, g.baseline, g.target, l.intercept + l.slope * (g.due_on - g.starts_on))
from line as l
join metrics.goal as g on g.goal_id = l.goal_id
