-- Of a key that was a fact only what waited before, or names what has vanished, waits. One row per row that goes on.
update candidate as c
set unknown_column = null
where
    c.unknown_column is not null
    and (c.unknown_column = 'as_of' or exists (select from stood as s where {same_key_as_stood}))
    and not exists (select from waited as w where w.file_id = c.file_id and w.line = c.line)
    and not exists (select from vanished as v where v.column_name = c.unknown_column and v.id = c.unknown_value)
