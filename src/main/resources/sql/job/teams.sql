-- The teams that are known, by name. One row per team.
select team_id, team_name
from facts.teams
order by lower(team_name) collate "C", team_id collate "C"
