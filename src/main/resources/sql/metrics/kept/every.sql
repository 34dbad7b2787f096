-- All teams. One row per team.
insert into metrics.stale (team_id)
select team_id
from facts.teams
