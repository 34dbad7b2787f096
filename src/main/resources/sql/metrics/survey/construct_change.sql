-- Favorable share less that of the closed wave before, with Newcombe's interval. One row per unit, wave and construct.
with counted as (
    select
        g.unit_id, a.period_id, a.subject, sum(a.respondents) as n,
        sum(a.favorable)::double precision as x, nullif(sum(a.could_favorable), 0)::double precision as m,
        1.959963984540054::double precision as z
    from metrics.giver as g
    join metrics.answer_sum as a on a.team_id = g.team_id and a.family = 'construct'
    where g.need = :need
    group by g.unit_id, a.period_id, a.subject
),

share as (
    select
        unit_id, period_id, subject, n, x / m as p,
        greatest(0, (x + z * z / 2 - z * sqrt(x * (m - x) / m + z * z / 4)) / (m + z * z)) as low,
        least(1, (x + z * z / 2 + z * sqrt(x * (m - x) / m + z * z / 4)) / (m + z * z)) as high
    from counted
)

select
    s.unit_id,
    s.period_id,
    s.subject,
    s.p - e.p as value,
    s.p - e.p - sqrt(power(s.p - s.low, 2) + power(e.high - e.p, 2)) as low,
    s.p - e.p + sqrt(power(s.high - s.p, 2) + power(e.p - e.low, 2)) as high,
    s.n,
    false as too_early
from share as s
join metrics.wave_before as w on w.unit_id = s.unit_id and w.period_id = s.period_id
join share as e on e.unit_id = w.unit_id and e.period_id = w.before_id and e.subject = s.subject
