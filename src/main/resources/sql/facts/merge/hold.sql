-- Rows whose team or goal is not known yet wait. One row per held row.
insert into facts.held (file_id, line, feed)
select
    c.file_id,
    c.line,
    :feed
from candidate as c
where c.unknown_column is not null
on conflict do nothing
