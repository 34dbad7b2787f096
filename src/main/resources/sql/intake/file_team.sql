-- The team that a file's rows have from their folder. One row.
update intake.file
set team_id = :team_id
where file_id = :file_id
