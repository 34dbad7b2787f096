-- The newest edition of an as-of date. One row, or none.
select as_of, number, kind, digest, folder, districts
from release.edition
where as_of = :as_of
order by number desc
limit 1
