-- Changes of target or due date. One row per goal.
select
    u.unit_id,
    p.period_id,
    g.goal_id as subject,
    c.revisions as value,
    null as low,
    null as high,
    null as n,
    false as too_early
from metrics.goal as g
join metrics.goal_course as c on c.goal_id = g.goal_id
join metrics.unit as u on u.scope = 'goal' and u.subject = g.goal_id
join metrics.period as p on p.period = 'to_date'
