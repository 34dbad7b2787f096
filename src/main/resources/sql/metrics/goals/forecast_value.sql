-- Where the measurements point to on the due date. One row per goal.
select
    u.unit_id,
    p.period_id,
    g.goal_id as subject,
    f.value as value,
    null as low,
    null as high,
    g.measurements as n,
    f.goal_id is null as too_early
from metrics.goal as g
left join metrics.goal_forecast as f on f.goal_id = g.goal_id
join metrics.unit as u on u.scope = 'goal' and u.subject = g.goal_id
join metrics.period as p on p.period = 'to_date'
