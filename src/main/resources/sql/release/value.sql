-- Every figure, without the numbers of those that are hidden. One row per unit, period, subject and metric.
insert into release.value (
    as_of, scope, district_id, area, team_id, subject, period, period_start, period_end, metric,
    value, low, high, numerator, denominator, n, state
)
with judged as (
    select
        q.as_of, v.*,
        case
            when v.state in ('not_applicable', 'too_early') then v.state
            when h.family is not null or c.family is not null then 'suppressed'
            else v.state
        end as decided
    from metrics.value as v
    cross join metrics.question as q
    left join protection.hidden_figure as h
        on h.scope = v.scope
        and h.district_id = v.district_id
        and h.area = v.area
        and h.team_id = v.team_id
        and h.period = v.period
        and h.subject = v.subject
        and h.family = case
            when v.metric in (:wave_metrics) then 'wave'
            when v.metric in (:construct_metrics) then 'construct'
            when v.metric in (:item_metrics) then 'item'
            when v.metric in (:group_metrics) then 'group'
        end
    left join protection.hidden_figure as c
        on c.scope = v.scope
        and c.district_id = v.district_id
        and c.area = v.area
        and c.team_id = v.team_id
        and c.period = v.period
        and c.subject = v.subject
        and c.family = 'compared'
        and v.metric in (:compared_metrics)
)

select
    as_of, scope, district_id, area, team_id, subject, period, period_start, period_end, metric,
    case when decided = 'ok' then value end,
    case when decided = 'ok' then low end,
    case when decided = 'ok' then high end,
    case when decided = 'ok' then numerator end,
    case when decided = 'ok' then denominator end,
    case when decided = 'ok' then n end,
    decided
from judged
