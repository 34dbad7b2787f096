-- The edition in the making. One row.
insert into release.report (as_of, year_starts_on, months_from, school_year, digest, rules)
select as_of, year_from, months_from, :school_year, :digest, :rules
from metrics.question
