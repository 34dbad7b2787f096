-- Whether rows were merged, or taken back, after the last run that computed figures. One row.
with computed as (
    select coalesce(max(r.run_id), 0) as run_id
    from job.run as r
    where r.outcome in ('published', 'nothing new', 'rebuilt')
)

select
    exists (select from facts.file_fate as f where f.run_id > c.run_id)
    or exists (select from facts.withdrawal as w where w.run_id > c.run_id) as merged
from computed as c
