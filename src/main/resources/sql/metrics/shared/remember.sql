-- Wraps a metric's select: each of its places gets one row, whatever the state. One row per place.
insert into metrics.value (
    scope, district_id, area, team_id, subject, period, period_start, period_end, metric,
    value, low, high, numerator, denominator, n, state
)
with figure as (
/* select */
),

able as (
    select distinct unit_id, hidden
    from metrics.giver
    where need = :need
),

judged as (
    select
        p.*, f.value, f.low, f.high, f.numerator, f.denominator, f.n,
        case
            when a.unit_id is null or e.need is not null then 'not_applicable'
            when p.still_open and not :while_open or f.too_early then 'too_early'
            when f.value is null then 'no_data'
            when a.hidden or s.need is not null then 'suppressed'
            else 'ok'
        end as state
    from metrics.place as p
    left join able as a on a.unit_id = p.unit_id
    left join metrics.exempt as e
        on e.need = :need and e.period_id = p.period_id and e.family = p.family and e.subject = p.subject
    left join metrics.small_cell as s on s.need = :need and s.unit_id = p.unit_id and s.subject = p.subject
    left join figure as f on f.unit_id = p.unit_id and f.period_id = p.period_id and f.subject = p.subject
    where p.family in (:families)
    offset 0 -- the state is said once, not once a column
)

select
    u.scope, u.district_id, u.area, u.team_id, j.subject, j.period, j.period_start, j.period_end, :metric,
    case when j.state = 'ok' then j.value end,
    case when j.state = 'ok' then j.low end,
    case when j.state = 'ok' then j.high end,
    case when j.state = 'ok' then j.numerator end,
    case when j.state = 'ok' then j.denominator end,
    case when j.state = 'ok' then j.n end,
    j.state
from judged as j
join metrics.unit as u on u.unit_id = j.unit_id
