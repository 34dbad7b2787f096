-- The facts of the touched keys go before they are made anew. One row per fact.
delete from facts.{table} as f
using touched as c
where {touched_as_fact}
