-- metrics.csv: every figure, by the bytes of its keys. One row per unit, period, subject and metric.
select
    as_of, scope, district_id, area, team_id, subject, period, period_start, period_end, metric,
    value, low, high, numerator, denominator, n, state
from release.value
order by
    scope, district_id, area, team_id, subject, period, period_start nulls first, period_end, metric
