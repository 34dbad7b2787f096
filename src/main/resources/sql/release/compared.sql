-- The leaders' edition that an edition of an as-of date compares with. One row, or none.
select as_of, through_run, coalesce(rules = :rules, false) as same_rules
from release.edition
where as_of < :as_of and kind = 'leaders'
order by as_of desc, number desc
limit 1
