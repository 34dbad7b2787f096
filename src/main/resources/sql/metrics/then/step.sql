-- What the earlier edition would have said after a step. One row per unit, period and metric.
insert into metrics_then.step (
    step, as_of, district_id, scope, area, team_id, subject, period, metric, value
)
select :step, as_of, district_id, scope, area, team_id, subject, period, metric, value
from metrics_then.value
where state = 'ok' and period in ('ytd', 'to_date') and scope <> 'goal'
