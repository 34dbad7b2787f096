-- Who was there goes where it is resolved again. One row per meeting and person.
delete from facts.united as u
using changed_team as c
where u.team_id = c.team_id
