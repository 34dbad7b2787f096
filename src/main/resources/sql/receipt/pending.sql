-- Files that wait for their receipt, in the order in which they came. One row per file.
select file.file_id, file.path, file.size_bytes, file.sha256, file.received_at, file.profile, file.feed, file.status,
       file.status = 'judged' and coalesce(file.confidential, false) as secret,
       file.read_rows as read, coalesce(fate.added, 0) as added, coalesce(fate.changed, 0) as changed,
       coalesce(fate.unchanged, 0) as unchanged, coalesce(fate.removed, 0) as removed, coalesce(fate.held, 0) as held,
       file.rejected_rows + coalesce(fate.rejected, 0) as rejected,
       file.skipped_rows + coalesce(fate.superseded, 0) as skipped,
       coalesce((
           select parcel.path
           from intake.file as parcel
           where parcel.sha256 = file.container and starts_with(file.path, parcel.path || '/')
           limit 1
       ), file.path) as dropped_path,
       loaded.path as loaded_path, loaded.received_at as loaded_at, loaded.sha256 as loaded_sha256,
       loaded.landed_rows as loaded_rows, taken.gone, taken.changed as returned, taken.back, taken.waiting,
       taken.contradicting
from intake.file
left join facts.file_fate as fate on fate.file_id = file.file_id
left join intake.file as loaded on loaded.file_id = file.loaded_as
left join facts.withdrawal as taken on taken.file_id = file.loaded_as and file.status = 'withdrawal'
where not exists (select from receipt.receipt where receipt.file_id = file.file_id)
  and file.status <> 'withdrawn'
  and (file.status <> 'judged' or fate.file_id is not null)
  and (file.status <> 'withdrawal' or taken.file_id is not null)
order by file.file_id
