-- The teams that files told of, with their latest names. One row per team.
select team_id, coalesce(team_name, '') as team_name
from (
    select distinct on (t.team_id) t.team_id, t.team_name, t.deleted
    from intake.teams as t
    join intake.file on file.file_id = t.file_id and file.status = 'judged'
    order by t.team_id, t.file_id desc, t.line desc
) as latest
where not deleted
order by team_id
