-- Files that have rows of a feed waiting, in order of arrival. One row per file.
select
    f.file_id,
    f.columns
from intake.file as f
where exists (select from facts.held as h where h.file_id = f.file_id and h.feed = :feed)
order by f.file_id
