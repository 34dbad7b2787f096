-- The rows that want to become facts, with what contradicts and what is unknown. One row per landed row.
create temporary table candidate on commit drop as
with folded as (
    {fold}
)
select judged.*
from (
    {judged}
) as judged
