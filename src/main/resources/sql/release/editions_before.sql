-- How many editions of an earlier as-of date there are. One row.
select count(*) as editions
from release.edition
where as_of < :as_of
