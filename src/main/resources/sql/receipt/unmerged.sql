-- Judged files that the merge has not seen. One row.
select count(*) as files
from intake.file
where status = 'judged'
  and not exists (select from facts.file_fate where file_fate.file_id = file.file_id)
