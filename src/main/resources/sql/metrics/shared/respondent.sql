-- Who answered by as-of, and the group they say they belong to. One row per team, wave and respondent.
insert into metrics.respondent (team_id, period_id, respondent_id, respondent_group)
select w.team_id, w.period_id, s.respondent_id, coalesce(min(s.respondent_group collate "C"), '')
from facts.survey as s
join metrics.team_wave as w on w.team_id = s.team_id and w.survey_id = s.survey_id and w.wave_id = s.wave_id
cross join metrics.question as q
where s.submitted_on <= q.as_of
group by w.team_id, w.period_id, s.respondent_id
