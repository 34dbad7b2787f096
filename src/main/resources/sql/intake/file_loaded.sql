-- The file by which these bytes were loaded: a workbook or archive if nothing of it was taken back. At most one row.
select file_id, sha256, feed, path, received_at
from intake.file
where sha256 = :sha256
  and (
      (status = 'judged' and also_of is null)
      or (
          status = 'opened'
          and not exists (
              select
              from intake.file as part
              where part.container = :sha256
                and part.status = 'withdrawn'
                and not exists (select from intake.file as l where l.sha256 = part.sha256 and l.status = 'judged')
          )
      )
  )
order by file_id
limit 1
