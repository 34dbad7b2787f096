-- Respondents with a valid answer to a construct, by their group. One row per team, wave, construct and group.
insert into metrics.group_size (team_id, period_id, construct, respondent_group, respondents)
select a.team_id, a.period_id, a.construct, r.respondent_group, count(distinct a.respondent_id)
from metrics.answer as a
join metrics.respondent as r
    on r.team_id = a.team_id and r.period_id = a.period_id and r.respondent_id = a.respondent_id
where a.construct is not null and a.value is not null
group by a.team_id, a.period_id, a.construct, r.respondent_group
