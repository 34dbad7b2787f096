-- How many facts of a feed are others now. One row.
select count(*) as rows
from (
    (select file_id, line from facts.{table} except select file_id, line from facts_then.{table})
    union all
    (select file_id, line from facts_then.{table} except select file_id, line from facts.{table})
) as other
