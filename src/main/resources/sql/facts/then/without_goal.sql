-- Facts of goals that nobody knew then waited. One row per fact.
delete from facts_then.{table} as f
where f.goal_id is not null
    and not exists (select from facts_then.goals as g where g.goal_id = f.goal_id)
