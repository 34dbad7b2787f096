-- Only the last well-formed row of a key goes on; the receipt of its file has told. One row per superseded row.
delete from candidate as c
using candidate as w
where {same_key_as_won} and c.line < w.line
