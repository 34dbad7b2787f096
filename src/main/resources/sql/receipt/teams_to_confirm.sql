-- Teams that are known by their folders alone. One row per team.
select t.district_id, t.district_name, t.team_id, t.team_name
from facts.teams as t
where t.area = 'unassigned'
order by t.team_id
