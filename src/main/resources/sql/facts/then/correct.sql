-- Facts that were known then, as they are now; those that are gone go. One row per fact that is there still.
with gone as (
    delete from facts_then.{table} as l
    where not exists (
        select
        from facts.{table} as f
        where {same_key} and f.file_id = l.file_id and f.line = l.line
    )
    returning l.*
)

insert into facts_then.{table} ({columns}, file_id, line)
select {columns_now}, f.file_id, f.line
from facts.{table} as f
join gone as l on {same_key}
