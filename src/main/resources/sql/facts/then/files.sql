-- The files of those rows, in the order in which they were merged. One row per file.
select i.file_id, i.columns
from intake.file as i
where exists (select from intake_then.{table} as l where l.file_id = i.file_id)
order by i.run_id, i.path collate "C", i.file_id
