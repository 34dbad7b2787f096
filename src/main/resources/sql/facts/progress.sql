-- Measurements of known goals. One row per landed row.
select
    r.*,
    null::text as conflict_column,
    null::text as conflict_value,
    null::text as conflict_other,
    case when g.goal_id is null then 'goal_id' end as unknown_column,
    r.goal_id as unknown_value
from folded as r
left join facts.goals as g on g.goal_id = r.goal_id
