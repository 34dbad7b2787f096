-- Every figure, without the numbers of those that are hidden. One row per unit, period, subject and metric.
insert into release.value (
    as_of, scope, district_id, area, team_id, subject, period, period_start, period_end, metric,
    value, low, high, numerator, denominator, n, state
)
with survey as (
    select period_id, 'wave:' || survey_id || '/' || wave_id as period, survey_id, wave_id
    from metrics.team_wave
    group by period_id, survey_id, wave_id
),

-- which figures a hidden cell hides: a construct's are those of its items too
hidden as (
    select h.scope, h.district_id, h.area, h.team_id, s.period, 'wave' as family, '' as subject
    from release.hidden_cell as h
    join survey as s on s.survey_id = h.survey_id and s.wave_id = h.wave_id
    where h.cell_kind = 'response_rate'
    union all
    select h.scope, h.district_id, h.area, h.team_id, s.period, 'construct', h.cell
    from release.hidden_cell as h
    join survey as s on s.survey_id = h.survey_id and s.wave_id = h.wave_id
    where h.cell_kind = 'construct'
    union all
    select h.scope, h.district_id, h.area, h.team_id, s.period, 'item', i.item_id
    from release.hidden_cell as h
    join survey as s on s.survey_id = h.survey_id and s.wave_id = h.wave_id
    join metrics.item as i
        on i.survey_id = h.survey_id
        and (
            h.cell_kind = 'construct' and i.construct = h.cell
            or h.cell_kind = 'item' and i.item_id = h.cell and i.construct is null
        )
),

judged as (
    select
        v.*,
        case
            when v.state in ('not_applicable', 'too_early') then v.state
            when h.family is not null then 'suppressed'
            else v.state
        end as decided
    from metrics.value as v
    left join hidden as h
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
        end
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
