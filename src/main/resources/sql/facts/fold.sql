-- Landed rows of a file with what they keep of the stored fact where the file lacks a column. One row per landed row.
select
    l.file_id,
    l.line,
    l.deleted,
    f.file_id is not null as known,
    {folded}
from {landed} as l
left join facts.{table} as f on {same_key}
where
    l.file_id = :file_id
    and (
        not :waiting
        or (l.file_id, l.line) in (
            select h.file_id, h.line
            from facts.held as h
            where h.feed = :feed
        )
    )
