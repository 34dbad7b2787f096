-- Keeps what contradicts what is stored. One row per rejected row.
insert into facts.finding (file_id, line, fate, code, column_name, value, other)
select
    c.file_id,
    c.line,
    'rejected',
    'R-CONFLICT',
    c.conflict_column,
    c.conflict_value,
    c.conflict_other
from candidate as c
where c.conflict_column is not null
on conflict do nothing
