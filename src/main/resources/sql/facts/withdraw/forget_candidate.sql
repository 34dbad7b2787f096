-- Makes room for the rows of the next file. No rows.
drop table candidate
