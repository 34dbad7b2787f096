-- Gini coefficient of members' attended over expected, zeros included. One row per unit and period.
with share as (
    select g.unit_id, m.period_id, m.attended::double precision / m.expected as x
    from metrics.giver as g
    join metrics.member_period as m on m.team_id = g.team_id
    join metrics.due as d on d.team_id = m.team_id and d.period_id = m.period_id
    where g.need = :need
),

ranked as (
    select
        unit_id, period_id, x,
        row_number() over (partition by unit_id, period_id order by x) as i,
        count(*) over (partition by unit_id, period_id) as n
    from share
)

select
    unit_id,
    period_id,
    '' as subject,
    sum((2 * i - n - 1) * x order by i) / (n * nullif(sum(x order by i), 0)) as value,
    null as low,
    null as high,
    n,
    false as too_early
from ranked
where n >= 2
group by unit_id, period_id, n
