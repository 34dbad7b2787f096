-- Which lists are of planned meetings goes where it is found again. One row per file and meeting of it.
delete from facts.planned_list as p
using changed_team as c
where p.team_id = c.team_id
