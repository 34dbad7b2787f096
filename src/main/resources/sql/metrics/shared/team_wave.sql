-- Waves that exist for a team by as-of: when, whether closed, how many answered of how many. One row per team and wave.
insert into metrics.team_wave (
    team_id, period_id, survey_id, wave_id, opens_on, closes_on, closed, respondents, invited, families
)
-- a team's own row replaces the one of all teams, which invites nobody by number
with planned as (
    select distinct on (t.team_id, w.survey_id, w.wave_id)
        t.team_id, w.survey_id, w.wave_id, w.opens_on, w.closes_on,
        case when w.team_id <> '' then w.invited end as invited
    from facts.waves as w
    join facts.teams as t on w.team_id in ('', t.team_id)
    order by t.team_id, w.survey_id, w.wave_id, (w.team_id <> '') desc
),

answered as (
    select
        s.team_id, s.survey_id, s.wave_id, t.district_id,
        count(distinct s.respondent_id) as respondents,
        bool_or(s.respondent_group in ('student', 'family')) as families,
        min(s.submitted_on) as first_on,
        max(s.submitted_on) as last_on
    from facts.survey as s
    join facts.teams as t on t.team_id = s.team_id
    cross join metrics.question as q
    where s.submitted_on <= q.as_of
    group by s.team_id, s.survey_id, s.wave_id, t.district_id
),

spanned as (
    select
        team_id, survey_id, wave_id, respondents, families,
        min(first_on) over wave as first_on,
        max(last_on) over wave as last_on
    from answered
    window wave as (partition by district_id, survey_id, wave_id)
),

taken as (
    select
        team_id, survey_id, wave_id,
        coalesce(p.opens_on, s.first_on) as opens_on,
        coalesce(p.closes_on, s.last_on) as closes_on,
        case when p.team_id is null then q.as_of - s.last_on >= 14 else p.closes_on < q.as_of end as closed,
        coalesce(s.respondents, 0) as respondents,
        p.invited,
        coalesce(s.families, false) as families
    from planned as p
    full join spanned as s using (team_id, survey_id, wave_id)
    cross join metrics.question as q
    where p.opens_on <= q.as_of or s.team_id is not null
)

select
    w.team_id,
    1000 + dense_rank() over (order by w.survey_id collate "C", w.wave_id collate "C"),
    w.survey_id, w.wave_id, w.opens_on, w.closes_on, w.closed, w.respondents,
    nullif(
        coalesce(
            w.invited,
            (
                select count(distinct m.person_id)
                from facts.members as m
                where m.team_id = w.team_id
                    and m.joined_on <= least(w.opens_on, q.as_of)
                    and (m.left_on is null or w.opens_on < m.left_on)
            )
        ),
        0
    ),
    w.families or t.area in ('student', 'family_school')
from taken as w
cross join metrics.question as q
join facts.teams as t on t.team_id = w.team_id
