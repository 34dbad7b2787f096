-- The lists of the touched teams are to be merged once more. One row per list.
delete from facts.snapshot as s
using touched as c
where s.team_id = c.team_id
