-- The rows that a file landed, as intake counted them. One row.
select f.landed_rows
from intake.file as f
where f.file_id = :file_id
