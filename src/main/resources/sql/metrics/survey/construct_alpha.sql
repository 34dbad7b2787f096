-- Cronbach's alpha over respondents who answered all of a construct's items. One row per area or district, wave, construct.
with declared as (
    select survey_id, construct, count(*) as items
    from metrics.item
    where construct is not null
    group by survey_id, construct
),

complete as (
    select a.team_id, a.period_id, a.construct, a.respondent_id, d.items, sum(a.value) as total
    from metrics.answer as a
    join declared as d on d.survey_id = a.survey_id and d.construct = a.construct
    group by a.team_id, a.period_id, a.construct, a.respondent_id, d.items
    having count(a.value) = d.items and d.items >= 2
),

whole as (
    select g.unit_id, c.period_id, c.construct, c.items, count(*) as respondents, var_samp(c.total) as variance
    from complete as c
    join metrics.giver as g on g.team_id = c.team_id and g.need = :need
    group by g.unit_id, c.period_id, c.construct, c.items
    having count(*) >= 10
),

item as (
    select g.unit_id, a.period_id, a.construct, a.item_id, var_samp(a.value) as variance
    from complete as c
    join metrics.answer as a using (team_id, period_id, construct, respondent_id)
    join metrics.giver as g on g.team_id = c.team_id and g.need = :need
    group by g.unit_id, a.period_id, a.construct, a.item_id
),

parts as (
    select unit_id, period_id, construct, sum(variance) as variance
    from item
    group by unit_id, period_id, construct
)

select
    w.unit_id,
    w.period_id,
    w.construct as subject,
    w.items::numeric / (w.items - 1) * (1 - p.variance / nullif(w.variance, 0)) as value,
    null as low,
    null as high,
    w.respondents as n,
    false as too_early
from whole as w
join parts as p on p.unit_id = w.unit_id and p.period_id = w.period_id and p.construct = w.construct
