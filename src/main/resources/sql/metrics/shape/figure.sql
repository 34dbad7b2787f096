-- A figure that is no ratio. One row per unit, period and subject.
select
    unit_id, period_id, subject,
    value::double precision as value,
    low::double precision as low,
    high::double precision as high,
    null::double precision as numerator,
    null::double precision as denominator,
    n::bigint as n,
    too_early
from (
/* select */
) as figure
