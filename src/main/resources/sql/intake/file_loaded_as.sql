-- The newest loaded file with this sha256 or path, and what else its bytes were read as. One row per reading.
with named as (
    select coalesce(also_of, file_id) as file_id
    from intake.file
    where status = 'judged'
      and (
          sha256 = :name
          or path = :name
          or file_id in (select again.loaded_as from intake.file as again where again.status = 'already_loaded' and again.path = :name)
      )
    order by file_id desc
    limit 1
)

select file.file_id, file.sha256, file.feed, file.path, file.received_at
from intake.file
join named on named.file_id in (file.file_id, file.also_of)
where file.status = 'judged'
order by file.file_id
