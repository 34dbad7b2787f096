-- The history of the touched goals goes before it is made anew. One row per version.
delete from facts.goal_versions as v
using touched as c
where v.goal_id = c.goal_id
