-- Those whom nobody knows beside everybody in a roster of up to 500. One row per source and name.
with large as (
    select team_id
    from roster
    group by team_id
    having count(distinct person_id) > 500
)

select p.team_id, p.source_name, p.source_email, r.person_id, r.person_name
from facts.person_to_confirm as p
join changed_team as c on c.team_id = p.team_id
join roster as r on r.team_id = p.team_id and r.person_name is not null
where p.source_name <> '' and p.team_id not in (select team_id from large)
order by p.team_id, p.source_name, p.source_email
