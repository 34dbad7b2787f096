-- How each practice stood in the edition. One row per district and practice.
insert into release.edition_practice (
    as_of, number, district_id, practice_id, status, metric, subject, area, period_start, value
)
select as_of, :number, district_id, practice_id, status, metric, subject, area, period_start, value
from release.practice
where as_of = :as_of
