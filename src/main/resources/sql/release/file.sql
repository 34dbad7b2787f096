-- What came in, and what became of its rows; why a file was refused stands as a code, without its words. One row per file.
insert into release.file (
    as_of, path, sha256, feed, profile, status, read_rows, added_rows, changed_rows, unchanged_rows, removed_rows,
    held_rows, rejected_rows, skipped_rows, refused_because
)
select distinct on (f.path collate "C", f.sha256)
    q.as_of, f.path, f.sha256, f.feed, f.profile, f.status, f.read_rows,
    coalesce(t.added, 0), coalesce(t.changed, 0), coalesce(t.unchanged, 0), coalesce(t.removed, 0),
    coalesce(t.held, 0), f.rejected_rows + coalesce(t.rejected, 0), f.skipped_rows + coalesce(t.superseded, 0),
    (
        select p.code
        from intake.problem as p
        where p.file_id = f.file_id and p.severity = 'refused'
        order by p.problem_no
        limit 1
    )
from intake.file as f
left join facts.file_fate as t on t.file_id = f.file_id
cross join metrics.question as q
where f.status in ('judged', 'refused')
order by f.path collate "C", f.sha256, f.file_id desc
