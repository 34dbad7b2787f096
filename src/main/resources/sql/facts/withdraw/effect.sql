-- How the facts of the touched keys differ from what they were. One row.
with now as (
    select {columns_now}, true as stands
    from facts.{table} as f
    join touched as c on {touched_as_fact}
)

select
    count(*) filter (where f.stands is null) as gone,
    count(*) filter (where s.stood is null) as back,
    count(*) filter (
        where s.stood and f.stands and ({stood_columns}) is distinct from ({columns_now})
    ) as changed,
    (
        select count(*)
        from facts.held as h
        join intake.{table} as l on l.file_id = h.file_id and l.line = h.line
        join touched as c on {touched_as_landed}
        where
            h.feed = :feed
            and not exists (select from waited as w where w.file_id = h.file_id and w.line = h.line)
    ) as waiting
from stood as s
full join now as f on {same_key_as_before}
