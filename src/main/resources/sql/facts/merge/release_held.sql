-- Rows that wait no longer. One row per resolved row.
delete from facts.held as h
where
    h.feed = :feed
    and h.file_id = :file_id
    and not exists (
        select
        from candidate as c
        where c.file_id = h.file_id and c.line = h.line and c.unknown_column is not null
    )
