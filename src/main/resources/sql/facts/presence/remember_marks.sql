-- What these teams were resolved from now. One row per team.
insert into facts.resolved_team (team_id, mark)
select c.team_id, c.mark
from changed_team as c
where c.mark is not null
