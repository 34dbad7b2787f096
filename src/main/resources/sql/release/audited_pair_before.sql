-- Who answered a construct by team and by group, now and in the editions that readers have. One row per edition, team, group.
-- Only of constructs of which an edition says something else than the one in the making. The rows of one stand together.
with pair as (
    select
        0 as edition, t.district_id, 'wave:' || w.survey_id || '/' || w.wave_id as period, z.construct, t.area, z.team_id,
        z.respondent_group, z.respondents
    from metrics.group_size as z
    join metrics.team_wave as w on w.team_id = z.team_id and w.period_id = z.period_id
    join facts.teams as t on t.team_id = z.team_id
    where z.respondents > 0
    union all
    select
        e.edition, p.district_id, p.period, p.construct, p.area, p.team_id, p.respondent_group, p.respondents
    from protection.edition_pair as p
    join protection.earlier_wave as e
        on e.as_of = p.as_of and e.number = p.number and e.district_id = p.district_id and e.period = p.period
),

figure as (
    select 0 as edition, district_id, period, subject, state
    from release.value
    where metric in (:group_metrics)
    union all
    select e.edition, v.district_id, v.period, v.subject, v.state
    from release.edition_value as v
    join protection.earlier_wave as e
        on e.as_of = v.as_of and e.number = v.number and e.district_id = v.district_id and e.period = v.period
    where v.metric in (:group_metrics)
),

by_group as (
    select edition, district_id, period, subject, bool_or(state = 'ok') as told, bool_or(state = 'suppressed') as hidden
    from figure
    group by edition, district_id, period, subject
),

audited as (
    select
        p.*, g.told as group_told, g.hidden as group_hidden,
        coalesce(d.told, false) as district_told, coalesce(d.hidden, false) as district_hidden,
        coalesce(a.told, false) as area_told, coalesce(a.hidden, false) as area_hidden,
        coalesce(t.told, false) as team_told, coalesce(t.hidden, false) as team_hidden
    from pair as p
    join by_group as g
        on g.edition = p.edition and g.district_id = p.district_id and g.period = p.period
        and g.subject = p.construct || '/' || p.respondent_group
    left join protection.survey_part as d
        on d.edition = p.edition and d.district_id = p.district_id and d.period = p.period
        and d.cell_kind = 'construct' and d.cell = p.construct and d.scope = 'district'
    left join protection.survey_part as a
        on a.edition = p.edition and a.district_id = p.district_id and a.period = p.period
        and a.cell_kind = 'construct' and a.cell = p.construct and a.scope = 'area' and a.area = p.area
    left join protection.survey_part as t
        on t.edition = p.edition and t.district_id = p.district_id and t.period = p.period
        and t.cell_kind = 'construct' and t.cell = p.construct and t.scope = 'team' and t.team_id = p.team_id
    where not exists (
        select from protection.kept_wave as k where k.district_id = p.district_id and k.period = p.period and k.whole
    )
),

marked as (
    select district_id, period, construct, edition,
        md5(string_agg(row(team_id, respondent_group, area, respondents, group_told, area_told, team_told)::text, ','
            order by team_id, respondent_group)) as mark
    from audited
    group by district_id, period, construct, edition
),

differing as (
    select district_id, period, construct
    from marked
    group by district_id, period, construct
    having count(distinct mark) > 1 and bool_or(edition = 0)
)

select a.*, 'respondent groups' as cell_kind, a.construct as cell
from audited as a
join differing as d on d.district_id = a.district_id and d.period = a.period and d.construct = a.construct
order by a.district_id, a.period, a.construct
