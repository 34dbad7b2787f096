-- Takes a loaded file back. One row.
update intake.file
set status = 'withdrawn',
    withdrawn_at = :withdrawn_at
where file_id = :file_id
  and status = 'judged'
