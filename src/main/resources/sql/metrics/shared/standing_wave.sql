-- Waves of a district whose figures stand, for what they are made of is as it was. One row per district and wave.
insert into metrics.standing_wave (district_id, period)
select m.district_id, m.period
from metrics.wave_mark as m
join metrics.wave_mark_before as b on b.district_id = m.district_id and b.period = m.period and b.mark = m.mark
