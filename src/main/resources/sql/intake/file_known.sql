-- What is on record of these bytes at this path, and whether what they loaded was taken back. At most one row per file.
select file_id, path, status, feed, read_rows, landed_rows, rejected_rows, skipped_rows, received_at,
       archived_at is not null as archived,
       status = 'refused' and exists (
           select from intake.problem as p where p.file_id = file.file_id and p.code = 'X-BESIDE'
       ) as lacked_others,
       case
           when status in ('judged', 'already_loaded', 'withdrawn')
               and not exists (select from intake.file as l where l.sha256 = :sha256 and l.status in ('judged', 'opened'))
           then (select max(w.withdrawn_at) from intake.file as w where w.sha256 = :sha256)
           when status in ('opened', 'already_loaded')
           then (
               select max(w.withdrawn_at)
               from intake.file as w
               where w.container = :sha256
                 and w.status = 'withdrawn'
                 and not exists (select from intake.file as l where l.sha256 = w.sha256 and l.status = 'judged')
           )
       end as withdrawn_at
from intake.file
where sha256 = :sha256
  and path = :path
order by file_id desc
limit 1
