-- How many each team's part of a wave rests on; no way out reads it. One row per team and wave.
insert into protection.wave_group (
    as_of, district_id, survey_id, wave_id, team_id, period, closed, people, minimum
)
select
    q.as_of, t.district_id, w.survey_id, w.wave_id, w.team_id, 'wave:' || w.survey_id || '/' || w.wave_id, w.closed,
    w.respondents,
    case when w.families then cast(:minimum_families as integer) else :minimum end
from metrics.team_wave as w
join facts.teams as t on t.team_id = w.team_id
cross join metrics.question as q
