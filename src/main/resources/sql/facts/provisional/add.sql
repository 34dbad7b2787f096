-- Teams that nobody has told of but folders; one that a file removed, or brings now, stays away. One row per team.
insert into facts.teams (district_id, district_name, team_id, team_name, area, file_id, line)
select distinct on (p.team_id)
    p.district_id,
    p.district_name,
    p.team_id,
    p.team_name,
    'unassigned',
    p.file_id,
    0
from intake.provisional_team as p
join intake.file as f on f.file_id = p.file_id and f.status = 'judged'
where
    not exists (select from facts.teams as t where t.team_id = p.team_id)
    and not exists (
        select
        from intake.teams as d
        join intake.file as g on g.file_id = d.file_id and g.status = 'judged'
        left join facts.file_fate as x on x.file_id = g.file_id
        where d.team_id = p.team_id and (d.deleted or x.file_id is null)
    )
order by p.team_id, p.file_id
