-- The facts of the touched keys as they stood. One row per fact.
create temporary table stood on commit drop as
select {stood_columns}, true as stood
from facts.{table} as s
join touched as c on {touched_as_stood}
