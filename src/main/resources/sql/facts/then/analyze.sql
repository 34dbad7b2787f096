-- Counts a feed that was just filled. No rows.
analyze facts_then.{table}
