-- Which teams a team, area or district is the sum of. One row per unit and team.
insert into metrics.unit_team (unit_id, team_id)
select u.unit_id, t.team_id
from facts.teams as t
join metrics.unit as u
    on u.district_id = t.district_id
    and (
        u.scope = 'district'
        or u.scope = 'area' and u.area = t.area
        or u.scope = 'team' and u.team_id = t.team_id
    )
