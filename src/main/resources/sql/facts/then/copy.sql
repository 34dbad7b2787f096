-- A feed as it is now. One row per fact.
insert into facts_then.{table} ({columns}, file_id, line)
select {columns_now}, f.file_id, f.line
from facts.{table} as f
