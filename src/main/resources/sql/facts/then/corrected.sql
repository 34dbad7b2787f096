-- How many facts of a feed that were known then are others now, or gone. One row.
select count(*) as rows
from facts_then.{table} as l
where not exists (
    select
    from facts.{table} as f
    where {same_key} and f.file_id = l.file_id and f.line = l.line
)
