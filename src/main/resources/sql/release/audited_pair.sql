-- Who answered a construct by team and by group, and which sums of them are told. One row per wave, construct, team, group.
-- The rows of a wave's construct in a district stand together.
with figure as (
    select district_id, period, subject, state, substring(subject from '[^/]*$') as name
    from release.value as v
    where metric in (:group_metrics)
        and not exists (
            select from protection.kept_wave as k where k.district_id = v.district_id and k.period = v.period and k.whole
        )
),

told_group as (
    select
        district_id, period, left(subject, length(subject) - length(name) - 1) as construct, name as respondent_group,
        bool_or(state = 'ok') as told
    from figure
    group by district_id, period, construct, respondent_group
),

told_unit as (
    select district_id, period, cell as construct, scope, area, team_id, told
    from protection.survey_part
    where edition = 0 and cell_kind = 'construct'
)

select
    g.district_id, g.period, 'respondent groups' as cell_kind, g.construct as cell, t.area, z.team_id, z.respondent_group,
    g.told as group_told,
    bool_or(u.told) filter (where u.scope = 'district') is true as district_told,
    bool_or(u.told) filter (where u.scope = 'area') is true as area_told,
    bool_or(u.told) filter (where u.scope = 'team') is true as team_told
from metrics.group_size as z
join metrics.team_wave as w on w.team_id = z.team_id and w.period_id = z.period_id
join facts.teams as t on t.team_id = z.team_id
join told_group as g
    on g.district_id = t.district_id and g.period = 'wave:' || w.survey_id || '/' || w.wave_id
    and g.construct = z.construct and g.respondent_group = z.respondent_group
left join told_unit as u
    on u.district_id = g.district_id and u.period = g.period and u.construct = g.construct
    and (u.scope = 'district' or u.scope = 'area' and u.area = t.area or u.scope = 'team' and u.team_id = z.team_id)
where z.respondents > 0
group by g.district_id, g.period, g.construct, t.area, z.team_id, z.respondent_group, g.told
order by g.district_id, g.period, g.construct
