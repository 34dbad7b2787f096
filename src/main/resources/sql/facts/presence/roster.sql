-- Everybody who ever was in the roster of a team, as they are compared. One row per team, person and name.
create temporary table roster on commit drop as
select distinct
    m.team_id,
    m.person_id,
    m.person_name,
    p.folded as id,
    nullif(n.name, '') as name,
    n.other_name
from facts.members as m
join changed_team as c on c.team_id = m.team_id
join spelling as p on p.text = m.person_id
left join spelling as n on n.text = m.person_name
