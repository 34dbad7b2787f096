-- What is told and what is hidden of each survey cell, now and in the editions that readers have. One row per unit.
insert into protection.survey_part (
    edition, district_id, period, cell_kind, cell, scope, area, team_id, told, hidden
)
with figure as (
    select 0 as edition, v.district_id, v.period, v.metric, v.subject, v.scope, v.area, v.team_id, v.state
    from release.value as v
    where v.period like 'wave:%'
        and not exists (
            select from protection.kept_wave as k where k.district_id = v.district_id and k.period = v.period and k.whole
        )
    union all
    select e.edition, v.district_id, v.period, v.metric, v.subject, v.scope, v.area, v.team_id, v.state
    from release.edition_value as v
    join protection.earlier_wave as e
        on e.as_of = v.as_of and e.number = v.number and e.district_id = v.district_id and e.period = v.period
),

wave as (
    select distinct 'wave:' || survey_id || '/' || wave_id as period, period_id, survey_id
    from metrics.team_wave
),

-- what compares with an earlier wave tells of that one
compared as (
    select f.edition, f.district_id, b.period, f.subject, f.scope, f.area, f.team_id
    from figure as f
    join wave as w on w.period = f.period
    join metrics.unit as u
        on u.scope = f.scope and u.district_id = f.district_id and u.area = f.area and u.team_id = f.team_id
    join metrics.wave_before as p on p.unit_id = u.unit_id and p.period_id = w.period_id
    join wave as b on b.period_id = p.before_id
    where f.metric in (:compared_metrics) and f.state = 'ok'
        and not exists (
            select from protection.kept_wave as k where k.district_id = f.district_id and k.period = b.period and k.whole
        )
),

celled (edition, district_id, period, cell_kind, cell, scope, area, team_id, state) as (
    select
        f.edition, f.district_id, f.period,
        case
            when f.metric in (:wave_metrics) then 'response_rate'
            when f.metric in (:construct_metrics) or i.construct is not null then 'construct'
            else 'item'
        end,
        case when f.metric in (:wave_metrics) then '' else coalesce(i.construct, f.subject) end,
        f.scope, f.area, f.team_id, f.state
    from figure as f
    join wave as w on w.period = f.period
    left join metrics.item as i
        on i.survey_id = w.survey_id and i.item_id = f.subject and f.metric in (:item_metrics)
    where f.metric not in (:compared_metrics) and f.metric not in (:group_metrics)
    union all
    select edition, district_id, period, 'construct', subject, scope, area, team_id, 'ok'
    from compared
)

select
    edition, district_id, period, cell_kind, cell, scope, area, team_id, bool_or(state = 'ok'), bool_or(state = 'suppressed')
from celled
group by edition, district_id, period, cell_kind, cell, scope, area, team_id
having bool_or(state in ('ok', 'suppressed', 'too_early'))
