-- What each newly held row waits for; of one that waits once more it is known. One row per held row.
insert into facts.finding (file_id, line, fate, code, column_name, value)
select
    c.file_id,
    c.line,
    'held',
    case c.unknown_column when 'as_of' then 'R-SHRINK' else 'R-PARENT' end,
    c.unknown_column,
    c.unknown_value
from candidate as c
where c.unknown_column is not null
on conflict do nothing
