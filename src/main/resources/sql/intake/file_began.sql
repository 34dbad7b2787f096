-- When those meetings of an export began of which only its rows tell. One row.
update intake.file
set began = :began
where file_id = :file_id
