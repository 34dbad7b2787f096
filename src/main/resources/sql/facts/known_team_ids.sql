-- All teams known. One row per team.
select team_id as id
from facts.teams
order by team_id
