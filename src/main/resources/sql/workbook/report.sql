-- The edition in the making. One row.
select as_of, year_starts_on, months_from, school_year
from release.report
