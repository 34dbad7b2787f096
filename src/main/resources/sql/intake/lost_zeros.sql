-- People of a file of attendance whom their team's lists know but for zeros in front. One row per file with some.
select
    count(distinct (a.team_id, a.person_id)) as people,
    (array_agg(a.person_id order by a.person_id, m.person_id))[1] as found,
    (array_agg(m.person_id order by a.person_id, m.person_id))[1] as known
from intake.attendance as a
join intake.members as m on m.team_id = a.team_id and ltrim(m.person_id, '0') = a.person_id
where
    a.file_id = :file_id
    and a.person_id ~ '^[1-9][0-9]*$'
    and m.person_id like '0%'
    and not exists (
        select
        from intake.members as n
        where n.team_id = a.team_id and n.person_id = a.person_id
    )
having count(*) > 0
