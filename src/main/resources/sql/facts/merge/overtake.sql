-- Waiting rows of other files whose key has come again: overtaken for good. One row per overtaken row.
delete from facts.held as h
using {landed} as l, candidate as c
where
    h.feed = :feed
    and l.file_id = h.file_id
    and l.line = h.line
    and {same_key_as_landed}
    and (c.file_id, c.line) <> (h.file_id, h.line)
