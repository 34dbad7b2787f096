-- Every district, area, team and goal that figures are told of. One row per unit.
insert into metrics.unit (unit_id, scope, district_id, area, team_id, subject, has_team)
with named as (
    select 'district' as scope, district_id, '' as area, '' as team_id, '' as subject, true as has_team
    from facts.teams
    union
    select 'area', district_id, area, '', '', true
    from facts.teams
    union
    select 'area', g.district_id, g.area, '', '', false
    from metrics.goal as g
    where not exists (select from facts.teams as t where t.district_id = g.district_id and t.area = g.area)
    union
    select 'team', district_id, area, team_id, '', true
    from facts.teams
    union
    select 'goal', district_id, area, team_id, goal_id, true
    from metrics.goal
)

select
    row_number() over (
        order by
            scope collate "C", district_id collate "C", area collate "C", team_id collate "C", subject collate "C"
    ),
    scope, district_id, area, team_id, subject, has_team
from named
