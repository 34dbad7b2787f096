-- What was found and how long it has lasted, as the edition's own record tells it. One row per finding.
select district_id, practice_id, rule, team_id, goal_id, subject, lasted::text as lasted
from release.finding
order by district_id collate "C", practice_id, rule, team_id collate "C", goal_id collate "C", subject collate "C"
