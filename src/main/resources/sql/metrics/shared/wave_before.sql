-- The closed wave that opened last before, of those a unit took part in; ties by wave_id. One row per unit and wave.
insert into metrics.wave_before (unit_id, period_id, before_id)
select distinct on (w.unit_id, w.period_id) w.unit_id, w.period_id, e.period_id
from metrics.unit_wave as w
join metrics.unit_wave as e
    on e.unit_id = w.unit_id
    and e.survey_id = w.survey_id
    and not e.still_open
    and (e.opens_on, e.wave_id) < (w.opens_on, w.wave_id)
order by w.unit_id, w.period_id, e.opens_on desc, e.wave_id desc
