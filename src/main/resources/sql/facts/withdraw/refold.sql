-- A file's landed rows of the touched keys with what they keep of the fact so far. One row per landed row.
select
    l.file_id,
    l.line,
    l.deleted,
    f.file_id is not null as known,
    {folded}
from {landed} as l
join touched as c on {touched_as_landed}
left join facts.{table} as f on {same_key}
where l.file_id = :file_id
