-- Judged files that are not merged yet, in the order of the feeds, then of their paths. One row per file.
select
    f.file_id,
    f.feed,
    f.columns,
    f.landed_rows
from intake.file as f
where
    f.status = 'judged'
    and f.feed = :feed
    and not exists (select from facts.file_fate as t where t.file_id = f.file_id)
order by f.path collate "C", f.file_id
