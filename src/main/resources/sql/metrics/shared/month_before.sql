-- What the computation before said of months. One row per district and month.
with moved as (
    delete from metrics.month_mark
    returning *
)

insert into metrics.month_before (district_id, period_start, period_end, mark)
select district_id, period_start, period_end, mark
from moved
