-- The newest files with their rows by fate. One row per file.
select
    f.path,
    f.feed,
    case
        when f.status = 'withdrawal' then 'takes a file back'
        when f.status <> 'judged' then f.status
        when t.file_id is null then 'waits for the next run'
        when t.held + t.rejected + f.rejected_rows > 0 then 'partly_loaded'
        else 'loaded'
    end as status,
    f.received_at,
    f.read_rows,
    coalesce(t.added, 0) + coalesce(t.changed, 0) + coalesce(t.unchanged, 0) + coalesce(t.removed, 0) as loaded,
    coalesce(t.held, 0) as held,
    f.rejected_rows + coalesce(t.rejected, 0) as rejected,
    f.skipped_rows + coalesce(t.superseded, 0) as skipped,
    count(*) over () as in_all
from intake.file as f
left join facts.file_fate as t on t.file_id = f.file_id
order by f.file_id desc
limit :most
