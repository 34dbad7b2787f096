-- How many rows of a file landed and how many did not. One row.
update intake.file
set read_rows = :read,
    landed_rows = :landed,
    rejected_rows = :rejected,
    skipped_rows = :skipped
where file_id = :file_id
