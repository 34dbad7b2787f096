-- All goals known. One row per goal.
select goal_id as id
from facts.goals
order by goal_id
