-- Counts the history of goals likewise. No rows.
analyze facts.goal_versions
