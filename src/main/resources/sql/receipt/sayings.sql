-- What there is to say of a file, from top to bottom. One row per saying.
select severity, line, column_name, cell, code, value, other, message, help
from receipt.saying
where file_id = :file_id
  and severity = any (string_to_array(:severities, ','))
order by line nulls first, problem_no nulls last, code
