-- Files that may still lie in the inbox, in the order in which they came. One row per file.
select file_id, sha256, path,
       case when profile like 'oneroster.%' then null else feed end as feed -- of a roster's files none: they hold passwords
from intake.file
where archived_at is null
  and profile is distinct from 'instrument'
order by file_id
