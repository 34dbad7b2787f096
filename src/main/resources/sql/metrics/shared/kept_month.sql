-- Months of a district whose figures stand, for what they are made of is as it was. One row per district and month.
insert into metrics.kept_month (district_id, period_start)
select m.district_id, m.period_start
from metrics.month_mark as m
join metrics.month_before as b
    on b.district_id = m.district_id
    and b.period_start = m.period_start
    and b.period_end = m.period_end
    and b.mark = m.mark
