-- How each practice stands, as the edition's own record tells it. One row per district and practice.
select
    district_id, practice_id, status, metric, subject, area, period_start::text as period_start, value::text as value
from release.practice
order by district_id collate "C", practice_no
