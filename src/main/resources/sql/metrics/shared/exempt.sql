-- Items and constructs in which nothing can be favorable, or unfavorable: no threshold. One row per need, wave, subject.
insert into metrics.exempt (need, period_id, family, subject)
with asked as (
    select distinct a.period_id, w.survey_id, a.family, a.subject
    from metrics.asked as a
    join metrics.team_wave as w on w.period_id = a.period_id
)

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
