-- What the computation before said of waves. One row per district and wave.
with moved as (
    delete from metrics.wave_mark
    returning *
)

insert into metrics.wave_mark_before (district_id, period, mark)
select district_id, period, mark
from moved
