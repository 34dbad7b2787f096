-- Files that may still lie in the inbox, in the order in which they came. One row per file.
select file.file_id, file.sha256, file.path, file.feed,
       coalesce(file.confidential, same.confidential) as confidential,
       array(select part.file_id from intake.file as part where part.container = file.sha256 or part.also_of = file.file_id) as parts
from intake.file
left join intake.file as same on same.file_id = file.loaded_as
where file.archived_at is null
  and file.container is null
  and file.also_of is null
  and file.profile is distinct from 'instrument'
order by file.file_id
