-- Files that were taken back, but not yet out of the facts. One row per file.
select f.file_id, f.feed, f.columns
from intake.file as f
where
    f.status = 'withdrawn'
    and not exists (select from facts.withdrawal as w where w.file_id = f.file_id)
order by f.file_id
