-- The figures that stand, their as-of date and one number that changes with any of them. One row.
select
    (select max(q.as_of) from metrics.question as q) as as_of,
    count(*) as figures,
    coalesce(sum(hashtextextended(v::text, 0)::numeric), 0) as mark
from metrics.value as v
