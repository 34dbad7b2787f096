-- How a judged file is read. One row.
select file.sha256, coalesce(first.path, file.path) as path, file.profile, file.encoding, file.delimiter,
       file.header_line, file.feed, file.team_id, file.spelling, file.began
from intake.file
left join intake.file as first on first.file_id = file.also_of
where file.file_id = :file_id
