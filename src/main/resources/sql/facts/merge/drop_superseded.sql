-- Only the last well-formed row of a key goes on. One row per superseded row.
delete from candidate as c
using facts.finding as f
where
    f.file_id = c.file_id
    and f.line = c.line
    and f.fate = 'superseded'
