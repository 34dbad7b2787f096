-- A share of answers with Wilson's 95 % interval (Wilson 1927). One row per unit, period and subject.
select
    unit_id, period_id, subject,
    x / m as value,
    greatest(0, (x + z * z / 2 - z * sqrt(x * (m - x) / m + z * z / 4)) / (m + z * z)) as low,
    least(1, (x + z * z / 2 + z * sqrt(x * (m - x) / m + z * z / 4)) / (m + z * z)) as high,
    x as numerator,
    m as denominator,
    n::bigint as n,
    false as too_early
from (
    select
        unit_id, period_id, subject, n,
        numerator::double precision as x,
        nullif(denominator, 0)::double precision as m,
        1.959963984540054::double precision as z
    from (
/* select */
    ) as share
) as counted
