-- The merged files that have rows of the touched keys, in the order in which they were merged. One row per file.
select f.file_id, f.feed, f.columns
from intake.file as f
join facts.file_fate as t on t.file_id = f.file_id
where
    f.status = 'judged'
    and f.feed = :feed
    and exists (
        select
        from intake.{table} as l
        join touched as c on {touched_as_landed}
        where l.file_id = f.file_id
    )
order by t.merge_no
