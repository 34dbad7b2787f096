-- Teams of whose folder no file is left go. One row per team.
delete from facts.teams as t
using vanished as v
where t.team_id = v.id and v.column_name = 'team_id'
