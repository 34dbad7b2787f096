-- When a wave was open for a unit, and whether it is. One row per unit and wave.
insert into metrics.unit_wave (unit_id, period_id, survey_id, wave_id, period, opens_on, closes_on, still_open)
select
    u.unit_id, w.period_id, w.survey_id, w.wave_id, 'wave:' || w.survey_id || '/' || w.wave_id,
    min(w.opens_on), max(w.closes_on), not bool_and(w.closed)
from metrics.team_wave as w
join metrics.unit_team as u on u.team_id = w.team_id
group by u.unit_id, w.period_id, w.survey_id, w.wave_id
