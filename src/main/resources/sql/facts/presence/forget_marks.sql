-- What these teams were resolved from before. One row per team.
delete from facts.resolved_team as r
using changed_team as c
where r.team_id = c.team_id
