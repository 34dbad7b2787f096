-- Every figure of a district. One row per unit, period, subject and metric.
select
    scope, area, team_id, subject, period, period_start, metric, value, low, high, numerator, denominator, n, state
from release.value
where district_id = :district_id
order by metric, scope, area, team_id, subject, period, period_end
