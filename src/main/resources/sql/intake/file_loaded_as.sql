-- The newest file with this sha256 or path whose rows are loaded, also where the path brought them once more. At most one row.
select file_id, sha256, feed, path, received_at
from intake.file
where status = 'judged'
  and (
      sha256 = :name
      or path = :name
      or file_id in (select again.loaded_as from intake.file as again where again.status = 'already_loaded' and again.path = :name)
  )
order by file_id desc
limit 1
