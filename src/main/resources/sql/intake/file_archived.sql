-- Where a file lies now. One row.
update intake.file
set archived_at = :archived_at,
    archived_as = coalesce(:archived_as, archived_as)
where file_id = :file_id
