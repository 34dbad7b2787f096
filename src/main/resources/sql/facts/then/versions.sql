-- The history of the goals that are as they were. One row per goal and version.
insert into facts_then.goal_versions
select v.*
from facts.goal_versions as v
where exists (select from facts_then.goals as g where g.goal_id = v.goal_id)
