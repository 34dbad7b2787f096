-- Which goals a team, area or district is the sum of; a goal belongs to its own area. One row per unit and goal.
insert into metrics.unit_goal (unit_id, goal_id)
select u.unit_id, g.goal_id
from metrics.goal as g
join metrics.unit as u
    on u.district_id = g.district_id
    and (
        u.scope = 'district'
        or u.scope = 'area' and u.area = g.area
        or u.scope = 'team' and u.team_id = g.team_id
        or u.scope = 'goal' and u.subject = g.goal_id
    )
