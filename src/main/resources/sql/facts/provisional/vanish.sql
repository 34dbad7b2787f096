-- Teams of whose folder no file is left. One row per team.
insert into vanished (column_name, id)
select 'team_id', t.team_id
from facts.teams as t
where
    t.area = 'unassigned'
    and not exists (
        select
        from intake.provisional_team as p
        join intake.file as f on f.file_id = p.file_id and f.status = 'judged'
        where p.team_id = t.team_id
    )
