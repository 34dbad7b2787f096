-- What the earlier edition would have said after a step. One row per unit, period and metric.
insert into metrics_then.step (
    step, as_of, district_id, scope, area, team_id, subject, period, metric, value
)
select :step, q.as_of, v.district_id, v.scope, v.area, v.team_id, v.subject, v.period, v.metric, v.value
from metrics_then.value as v
cross join metrics_then.question as q
where v.state = 'ok' and v.period in ('ytd', 'to_date') and v.scope <> 'goal'
