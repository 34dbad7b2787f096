-- The files that the edition rests on. One row per sha256.
select distinct sha256, feed
from release.file
where status = 'judged'
order by sha256
