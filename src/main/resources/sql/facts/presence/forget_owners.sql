-- Who owns what goes where it is resolved again. One row per action or goal.
delete from facts.owner as o
using changed_team as c
where o.team_id = c.team_id
