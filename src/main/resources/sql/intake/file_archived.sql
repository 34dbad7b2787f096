-- Where a file lies now, and with it all that came in it. One row, and one per part.
update intake.file
set archived_at = :archived_at,
    archived_as = coalesce(:archived_as, archived_as)
where file_id = :file_id
   or (archived_at is null and also_of = :file_id)
   or (
       archived_at is null
       and container = (select whole.sha256 from intake.file as whole where whole.file_id = :file_id)
   )
