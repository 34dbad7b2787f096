-- The teams that files or folders tell of, each by its latest name, those of the same night included. One row per team.
with told as (
    select t.team_id, t.team_name, t.deleted, false as provisional, t.file_id, t.line
    from intake.teams as t
    union all
    select p.team_id, p.team_name, false, true, p.file_id, 0
    from intake.provisional_team as p
),

latest as (
    select distinct on (t.team_id) t.team_id, t.team_name, t.deleted
    from told as t
    join intake.file as f on f.file_id = t.file_id and f.status = 'judged'
    order by t.team_id, t.provisional, t.file_id desc, t.line desc
)

select team_id, team_name
from latest
where not deleted
order by team_id
