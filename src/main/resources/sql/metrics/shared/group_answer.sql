-- Answers to the items of constructs, by what group a respondent belongs to. One row per team, wave, item and group.
insert into metrics.group_answer (
    team_id, period_id, construct, item_id, respondent_group, answers, favorable, could_favorable, unfavorable,
    could_unfavorable
)
select
    a.team_id, a.period_id, a.construct, a.item_id, r.respondent_group, count(a.value),
    count(*) filter (where a.favorable), count(a.favorable), count(*) filter (where a.unfavorable), count(a.unfavorable)
from metrics.answer as a
join metrics.respondent as r
    on r.team_id = a.team_id and r.period_id = a.period_id and r.respondent_id = a.respondent_id
where a.construct is not null and a.value is not null
group by a.team_id, a.period_id, a.construct, a.item_id, r.respondent_group
