-- A fair choice of what to say of a file: of each cause the first, then of each the second, ... One row per saying.
with numbered as (
    select severity, line, column_name, cell, code, value, other, message, help, cause,
           row_number() over cause_in_order as nth,
           count(*) over (partition by code, column_name, cause) as of_cause,
           count(*) over () as in_all
    from receipt.saying
    where file_id = :file_id
      and severity = any (string_to_array(:severities, ','))
    window cause_in_order as (partition by code, column_name, cause order by line nulls first, problem_no, value)
)
select severity, line, column_name, cell, code, value, other, message, help, cause, of_cause, in_all
from numbered
order by nth, array_position(string_to_array(:codes, ','), code), line nulls first, column_name
limit 20
