-- A removed goal has no history. One row per removed version.
delete from facts.goal_versions as v
using candidate as c
where c.deleted and v.goal_id = c.goal_id
