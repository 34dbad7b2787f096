-- How a judged file is read. One row.
select sha256, path, profile, encoding, delimiter, header_line, feed, team_id, spelling
from intake.file
where file_id = :file_id
