-- The rows that are still candidates. One row.
select count(*) as rows
from candidate
