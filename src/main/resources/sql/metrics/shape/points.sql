-- A ratio of counts in points of a hundred. One row per unit, period and subject.
select
    unit_id, period_id, subject,
    100 * numerator::double precision / nullif(denominator, 0)::double precision as value,
    null::double precision as low,
    null::double precision as high,
    numerator::double precision as numerator,
    denominator::double precision as denominator,
    n::bigint as n,
    false as too_early
from (
/* select */
) as ratio
