-- What the edition said. One row per unit, period, subject and metric.
insert into release.edition_value (
    as_of, number, scope, district_id, area, team_id, subject, period, period_start, period_end, metric,
    value, low, high, numerator, denominator, n, state
)
select
    as_of, :number, scope, district_id, area, team_id, subject, period, period_start, period_end, metric,
    value, low, high, numerator, denominator, n, state
from release.value
where as_of = :as_of
