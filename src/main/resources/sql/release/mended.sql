-- Rejected rows that came again in a later file: in the file of rejects that answered them, or in the whole file. One row per file.
with judged as (
    select
        f.*, f.rejected_rows + coalesce(t.rejected, 0) as all_rejected, regexp_replace(f.path, '^.*/', '') as name,
        regexp_replace(f.path, '[^/]*$', '') as folder,
        coalesce(t.changed + t.unchanged + t.superseded + t.held, 0) as seen_before
    from intake.file as f
    left join facts.file_fate as t on t.file_id = f.file_id
    where f.status = 'judged'
),

-- a file of rejects answers the latest file of its name, that of its own folder first
answered as (
    select f.file_id, sum(g.read_rows) as rows_again
    from judged as g
    cross join lateral (
        select e.file_id
        from judged as e
        where e.name || '.rejects.csv' = g.name and e.file_id < g.file_id
        order by e.folder = g.folder desc, e.file_id desc
        limit 1
    ) as f
    where g.name like '%.rejects.csv'
    group by f.file_id
),

-- a file of the same path that tells at least half of the rows again is the file once more, and no other month's;
-- of a file without any row nothing can be told again
whole as (
    select distinct e.file_id
    from judged as e
    join judged as g
        on g.path = e.path and g.file_id > e.file_id and e.landed_rows > 0 and g.seen_before * 2 >= e.landed_rows
)

update release.file as r
set mended_rows = least(r.rejected_rows, case when w.file_id is null then a.rows_again else j.all_rejected end)
from judged as j
left join answered as a on a.file_id = j.file_id
left join whole as w on w.file_id = j.file_id
where r.path = j.path and r.sha256 = j.sha256 and r.status = 'judged' and r.rejected_rows > 0
    and (a.file_id is not null or w.file_id is not null)
