-- The leaders' edition that came before an as-of date. One row, or none.
select as_of
from release.edition
where as_of < :as_of and kind = 'leaders'
order by as_of desc, number desc
limit 1
