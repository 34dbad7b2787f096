-- Empties the history of goals. No rows.
truncate facts_then.goal_versions
