-- The line of Theil and Sen through four measurements or more, on the due date, with its range. One row per such goal.
insert into metrics.goal_forecast (goal_id, value, attainment, low, high)
with point as (
    select g.goal_id, p.measured_on - g.starts_on as t, p.value as y
    from metrics.goal as g
    join facts.progress as p on p.goal_id = g.goal_id
    cross join metrics.question as q
    where g.measurements >= 4 and p.measured_on <= q.as_of
),

spanning as (
    select p.goal_id, count(*) as n
    from point as p
    join metrics.goal as g on g.goal_id = p.goal_id
    group by p.goal_id, g.starts_on, g.due_on
    having 4 * (max(p.t) - min(p.t)) >= g.due_on - g.starts_on
),

rising as (
    select
        s.goal_id, s.n, (b.y - a.y) / (b.t - a.t) as slope,
        row_number() over (partition by s.goal_id order by (b.y - a.y) / (b.t - a.t)) as place,
        count(*) over (partition by s.goal_id) as pairs
    from spanning as s
    join point as a on a.goal_id = s.goal_id
    join point as b on b.goal_id = a.goal_id and a.t < b.t
),

-- where values are alike, Kendall's statistic, whose deviation Sen's interval counts in places, varies less
alike as (
    select goal_id, sum(times * (times - 1) * (2 * times + 5)) as ties
    from (select goal_id, y, count(*) as times from point group by goal_id, y) as value
    group by goal_id
),

reach as (
    select
        s.goal_id,
        1.959963984540054::double precision * sqrt((s.n * (s.n - 1) * (2 * s.n + 5) - a.ties) / 18.0) as reach
    from spanning as s
    join alike as a on a.goal_id = s.goal_id
),

slope as (
    select
        r.goal_id,
        percentile_cont(0.5) within group (order by r.slope) as middle,
        min(r.slope) filter (where r.place >= round((r.pairs - e.reach) / 2)) as low,
        max(r.slope) filter (where r.place <= round((r.pairs + e.reach) / 2) + 1) as high
    from rising as r
    join reach as e on e.goal_id = r.goal_id
    group by r.goal_id
),

due as (
    select
        g.goal_id, g.direction, g.baseline, g.target,
        percentile_cont(0.5) within group (order by p.y - s.middle * p.t)
            + s.middle * (g.due_on - g.starts_on) as value,
        percentile_cont(0.5) within group (order by p.y - s.low * p.t) + s.low * (g.due_on - g.starts_on) as one,
        percentile_cont(0.5) within group (order by p.y - s.high * p.t) + s.high * (g.due_on - g.starts_on) as other
    from slope as s
    join point as p on p.goal_id = s.goal_id
    join metrics.goal as g on g.goal_id = s.goal_id
    group by g.goal_id, g.direction, g.baseline, g.target, g.due_on, g.starts_on, s.middle, s.low, s.high
)

select
    goal_id, value, metrics.attainment(direction, baseline, target, value), least(value, one, other),
    greatest(value, one, other)
from due
