-- The school year before runs to the same day as this one: it moves with the as-of date. One row per meeting that moved.
update metrics.session as s
set in_last_year = not s.in_last_year
from metrics.question as q
where s.in_last_year
    <> (s.held_on between (q.year_from - interval '1 year')::date and (q.as_of - interval '1 year')::date)
