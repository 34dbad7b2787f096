-- The districts that there are. One row per district.
select district_id, district_name, teams, has_calendar
from release.district
order by district_id
