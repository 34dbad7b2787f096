-- Facts of teams that nobody knew then waited. One row per fact.
delete from facts_then.{table} as f
where f.team_id <> ''
    and not exists (select from facts_then.teams as t where t.team_id = f.team_id)
