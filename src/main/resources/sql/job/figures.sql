-- The figures that stand, their as-of date, one number that changes with any of them, and by what they were computed. One row.
select
    (select max(q.as_of) from metrics.question as q) as as_of,
    (
        select concat_ws(' ', q.year_from, q.months_from, q.closed_from, q.closed_through, q.rules)
        from metrics.question as q
    ) as question,
    (select coalesce(sum(hashtextextended(i::text, 0)::numeric), 0) from metrics.item as i) as items,
    count(*) as figures,
    coalesce(sum(hashtextextended(v::text, 0)::numeric), 0) as mark
from metrics.value as v
