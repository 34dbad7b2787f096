-- Items and constructs in which nothing can be favorable, or unfavorable: no threshold. One row per need, wave, subject.
insert into metrics.exempt (need, period_id, family, subject)
with wave as (
    select distinct period_id, survey_id
    from metrics.team_wave
),

asked as (
    select distinct a.period_id, w.survey_id, a.family, a.subject
    from metrics.asked as a
    join wave as w on w.period_id = a.period_id
),

without as (
    select n.need, a.period_id, a.family, a.subject
    from asked as a
    join metrics.item as i
        on i.survey_id = a.survey_id
        and (a.family = 'item' and i.item_id = a.subject or a.family = 'construct' and i.construct = a.subject)
    cross join lateral (
        values ('favorable', i.favorable_from is not null), ('unfavorable', i.unfavorable_to is not null)
    ) as n (need, has_threshold)
    group by n.need, a.period_id, a.family, a.subject
    having not bool_or(n.has_threshold)
)

select need, period_id, family, subject
from without
union all
select w.need, w.period_id, 'construct_group', w.subject || '/' || g.name
from without as w
cross join (
    values ('administrator'), ('educator'), ('student'), ('family'), ('community'), ('')
) as g (name)
where w.family = 'construct'
union all
select 'several_items', a.period_id, 'construct_total', a.subject
from asked as a
join metrics.item as i on i.survey_id = a.survey_id and i.construct = a.subject and a.family = 'construct'
group by a.period_id, a.subject
having count(*) < 2
