-- The teams of a district. One row per team.
select team_id, team_name, area, school, active, protected, members
from release.team
where district_id = :district_id
order by team_id
