-- Files of the newest workbook or archive with this sha256 or path whose rows are loaded. One row per file.
select file_id, sha256, feed, path, received_at
from intake.file
where status = 'judged'
  and container = (
      select whole.sha256
      from intake.file as whole
      where whole.status in ('opened', 'already_loaded')
        and (whole.sha256 = :name or whole.path = :name)
      order by whole.file_id desc
      limit 1
  )
order by file_id
