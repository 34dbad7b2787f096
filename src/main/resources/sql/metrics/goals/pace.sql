-- Attainment against where the goal should have been when it was last measured. One row per goal.
select
    u.unit_id,
    p.period_id,
    g.goal_id as subject,
    v.pace as value,
    null as low,
    null as high,
    g.measurements as n,
    g.measurements > 0 and g.expected_then = 0 as too_early
from metrics.goal as g
join metrics.goal_verdict as v on v.goal_id = g.goal_id
join metrics.unit as u on u.scope = 'goal' and u.subject = g.goal_id
join metrics.period as p on p.period = 'to_date'
