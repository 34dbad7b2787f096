-- Facts that were not known then, though they are of a day up to the earlier as-of date. One row per fact.
insert into facts_then.{table} ({columns}, file_id, line)
select {columns_now}, f.file_id, f.line
from facts.{table} as f
where cast(f.{dated} as date) <= :as_of
    and not exists (select from facts_then.{table} as l where {same_key})
