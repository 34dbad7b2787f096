-- How the practices of a district stand. One row per practice.
select practice_id, title, status, metric, subject, area, value, change, n, needs
from release.practice
where district_id = :district_id
order by practice_no
