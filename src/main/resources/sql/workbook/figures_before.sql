-- What an earlier edition said of a district as a whole and of its goals. One row per unit, period, subject and metric.
select
    scope, area, team_id, subject, period, period_start, metric, value, low, high, numerator, denominator, n, state
from release.edition_value
where district_id = :district_id
    and as_of = :as_of
    and number = :number
    and (scope = 'district' and period <> 'month' or scope = 'goal' and metric = 'verdict')
order by metric, scope, area, team_id, subject, period, period_end
