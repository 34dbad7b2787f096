-- The keys that a file touched. One row per key.
create temporary table touched on commit drop as
select distinct {touched}
from intake.{table} as c
where c.file_id = :file_id
