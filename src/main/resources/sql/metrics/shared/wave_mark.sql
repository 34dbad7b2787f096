-- What the figures of each district's waves are made of, as one mark. One row per district and wave.
insert into metrics.wave_mark (district_id, period, mark)
with part as (
    select
        w.team_id, w.period_id,
        hashtextextended(
            row('wave', w.team_id, w.opens_on, w.closes_on, w.closed, w.respondents, w.invited)::text, 0
        ) as mark
    from metrics.team_wave as w
    union all
    select
        a.team_id, a.period_id,
        hashtextextended(
            row('answer', a.team_id, a.respondent_id, a.item_id, a.construct, a.value, a.favorable, a.unfavorable)::text, 0
        )
    from metrics.answer as a
    union all
    select
        r.team_id, r.period_id,
        hashtextextended(row('respondent', r.team_id, r.respondent_id, r.respondent_group)::text, 0)
    from metrics.respondent as r
),

item as (
    select survey_id, sum(hashtextextended(i::text, 0)) as mark
    from metrics.item as i
    group by survey_id
),

own as (
    select
        u.district_id, w.period_id, w.survey_id, w.period,
        min(w.opens_on) as first_on, max(w.opens_on) as last_on
    from metrics.unit_wave as w
    join metrics.unit as u on u.unit_id = w.unit_id
    group by u.district_id, w.period_id, w.survey_id, w.period
),

answered as (
    select t.district_id, p.period_id, sum(p.mark) as mark
    from part as p
    join facts.teams as t on t.team_id = p.team_id
    group by t.district_id, p.period_id
),

-- what all waves of a district rest on
district as (
    select district_id, sum(mark) as mark
    from metrics.district_mark
    where need in ('', 'nothing', 'several_items', 'favorable', 'unfavorable')
    group by district_id
)

-- a change is one from a wave that opened before for some team, so that all of these are part of the mark
select w.district_id, w.period, string_agg(concat_ws('/', d.mark, i.mark, b.mark), ' ' order by e.period)
from own as w
join own as e
    on e.district_id = w.district_id and e.survey_id = w.survey_id
    and (e.first_on <= w.last_on or e.period_id = w.period_id)
join district as d on d.district_id = w.district_id
join item as i on i.survey_id = w.survey_id
join answered as b on b.district_id = e.district_id and b.period_id = e.period_id
group by w.district_id, w.period
