-- Brings new facts. One row per added fact.
insert into facts.{table} ({columns}, file_id, line)
select {columns}, c.file_id, c.line
from candidate as c
where not c.deleted and not c.known
