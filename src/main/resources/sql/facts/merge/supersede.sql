-- The earlier rows of a key within the file, each with the line that won. One row per superseded row.
insert into facts.finding (file_id, line, fate, code, column_name, value, other)
with repeated as (
    select
        {key},
        max(c.line) as won
    from candidate as c
    group by {key}
    having count(*) > 1
)
select
    c.file_id,
    c.line,
    'superseded',
    'R-DUPKEY',
    '{last_key_column}',
    concat_ws(', ', {shown_key}),
    w.won::text
from candidate as c
join repeated as w on {same_key_as_won}
where c.line < w.won
