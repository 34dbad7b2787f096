-- The unknown ids that a file's held rows name. One row per column and id.
select distinct
    f.column_name,
    f.value
from facts.finding as f
where f.file_id = :file_id and f.fate = 'held'
order by 1, 2
limit 200
