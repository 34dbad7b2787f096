-- The file by which these bytes were loaded. At most one row.
select file_id, sha256, feed, path, received_at
from intake.file
where sha256 = :sha256
  and status = 'judged'
