-- The respondent groups of each construct, the district as their sum. One row per wave, district, construct and group.
-- The groups of a construct stand together.
with figure as (
    select district_id, period, subject, state, substring(subject from '[^/]*$') as name
    from release.value as v
    where metric in (:group_metrics)
        and not exists (
            select from protection.kept_wave as k where k.district_id = v.district_id and k.period = v.period and k.whole
        )
),

cell as (
    select
        district_id, period, left(subject, length(subject) - length(name) - 1) as construct, name as respondent_group,
        bool_or(state = 'ok') as told, bool_or(state = 'suppressed') as hidden
    from figure
    group by district_id, period, construct, respondent_group
    having bool_or(state in ('ok', 'suppressed'))
),

answered as (
    select distinct
        'wave:' || w.survey_id || '/' || w.wave_id as period, t.district_id, g.construct, g.respondent_group
    from metrics.group_size as g
    join metrics.team_wave as w on w.team_id = g.team_id and w.period_id = g.period_id
    join facts.teams as t on t.team_id = g.team_id
    where g.respondents > 0
)

select
    c.district_id, c.period, 'respondent groups' as cell_kind, c.construct as cell, 0 as edition, '' as area,
    'group ' || c.respondent_group as team_id, c.told, c.hidden, '' as answers, a.construct is null as empty
from cell as c
left join answered as a using (period, district_id, construct, respondent_group)
union all
select
    v.district_id, v.period, 'respondent groups', v.subject, 0, '', '', bool_or(v.state = 'ok'), false, '', false
from release.value as v
join (select distinct district_id, period, construct from cell) as c
    on c.district_id = v.district_id and c.period = v.period and c.construct = v.subject
where v.scope = 'district' and v.metric in (:construct_metrics)
group by v.district_id, v.period, v.subject
order by 1, 2, 3, 4
