-- Who is in a team but not in its list leaves it, unless rows of the list were rejected. One row per file and team.
with list as (
    select c.file_id, c.team_id, max(c.as_of) as as_of, min(c.line) as line
    from candidate as c
    join intake.file as f on f.file_id = c.file_id and not f.partial and f.rejected_rows = 0
    where
        c.as_of is not null
        and not c.deleted
        and not exists (select from facts.finding as x where x.file_id = c.file_id and x.fate = 'rejected')
    group by c.file_id, c.team_id
),

gone as (
    update facts.members as m
    set left_on = l.as_of, file_id = l.file_id, line = l.line
    from list as l
    where
        m.team_id = l.team_id
        and m.joined_on <= l.as_of
        and (m.left_on is null or m.left_on > l.as_of)
        and not exists (
            select
            from candidate as c
            where c.team_id = m.team_id and c.person_id = m.person_id and not c.deleted
        )
    returning m.team_id
)

insert into facts.snapshot (file_id, team_id, as_of, people_left)
select l.file_id, l.team_id, l.as_of, (select count(*) from gone as g where g.team_id = l.team_id)
from list as l
on conflict (file_id, team_id) do update
set as_of = excluded.as_of, people_left = excluded.people_left
