-- A respondent's mean over a construct, where at least half of its declared items are answered. One row per respondent.
insert into metrics.score (team_id, period_id, construct, respondent_id, score)
with declared as (
    select survey_id, construct, count(*) as items
    from metrics.item
    where construct is not null
    group by survey_id, construct
)

select a.team_id, a.period_id, a.construct, a.respondent_id, avg(a.value)
from metrics.answer as a
join declared as d on d.survey_id = a.survey_id and d.construct = a.construct
group by a.team_id, a.period_id, a.construct, a.respondent_id, d.items
having 2 * count(a.value) >= d.items
