-- The survey waves of each district. One row per district and wave.
insert into release.wave (as_of, district_id, survey_id, wave_id, period, title, opens_on, closes_on, closed)
select
    q.as_of, t.district_id, w.survey_id, w.wave_id, 'wave:' || w.survey_id || '/' || w.wave_id,
    coalesce(i.title, w.survey_id), min(w.opens_on), max(w.closes_on), bool_and(w.closed)
from metrics.team_wave as w
join facts.teams as t on t.team_id = w.team_id
left join intake.instrument as i on i.survey_id = w.survey_id
cross join metrics.question as q
group by q.as_of, t.district_id, w.survey_id, w.wave_id, i.title
