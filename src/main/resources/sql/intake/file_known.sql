-- What is on record of these bytes at this path. At most one row per file.
select file_id, path, status, feed, read_rows, landed_rows, rejected_rows, skipped_rows,
       archived_at is not null as archived
from intake.file
where sha256 = :sha256
  and path = :path
order by file_id desc
limit 1
