-- Rows that wait no longer; "not in" reads the candidates once, however few the planner expects. One row per resolved row.
delete from facts.held as h
where
    h.feed = :feed
    and h.file_id = :file_id
    and (h.file_id, h.line) not in (
        select
            c.file_id,
            c.line
        from candidate as c
        where c.unknown_column is not null
    )
