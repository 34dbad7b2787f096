-- Whom nobody knew is asked anew. One row per team and source.
delete from facts.person_to_confirm as p
using changed_team as c
where p.team_id = c.team_id
