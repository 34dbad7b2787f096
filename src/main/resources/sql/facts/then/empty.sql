-- Empties a feed. No rows.
truncate facts_then.{table}
