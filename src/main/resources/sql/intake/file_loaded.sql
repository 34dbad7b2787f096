-- The file by which these bytes were loaded. At most one row.
select file_id, feed, path, received_at
from intake.file
where sha256 = :sha256
  and status = 'judged'
