-- What waited is to be merged once more. One row per waiting row.
delete from facts.held as h
using waited as w
where h.file_id = w.file_id and h.line = w.line
