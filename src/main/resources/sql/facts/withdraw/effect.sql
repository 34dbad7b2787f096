-- How the touched keys differ from what they were. One row.
select
    count(*) filter (where s.stood is not null and f.line is null) as gone,
    count(*) filter (where s.stood is null and f.line is not null) as back,
    count(*) filter (
        where s.stood is not null and f.line is not null and ({stood_columns}) is distinct from ({columns_now})
    ) as changed,
    (
        select count(*)
        from facts.held as h
        join intake.{table} as l on l.file_id = h.file_id and l.line = h.line
        join touched as c on {same_key_as_landed}
        where
            h.feed = :feed
            and not exists (select from waited as w where w.file_id = h.file_id and w.line = h.line)
    ) as waiting
from touched as c
left join stood as s on {same_key_as_stood}
left join facts.{table} as f on {same_key_as_candidate}
