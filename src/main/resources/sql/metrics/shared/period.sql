-- The months since the start of the school year before, the school year so far, and to_date. One row per period.
insert into metrics.period (period_id, period, period_start, period_end)
with month as (
    select starts::date as starts, (starts + interval '1 month')::date - 1 as ends
    from metrics.question as q
    cross join generate_series(q.months_from::timestamp, q.as_of::timestamp, interval '1 month') as starts
)

select row_number() over (order by m.starts), 'month', m.starts, least(m.ends, q.as_of)
from month as m
cross join metrics.question as q
union all
select 900, 'ytd', year_from, as_of
from metrics.question
union all
select 901, 'to_date', null, as_of
from metrics.question
