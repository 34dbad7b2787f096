-- A file that was archived lies in the inbox once more. One row.
update intake.file
set archived_at = null
where file_id = :file_id
