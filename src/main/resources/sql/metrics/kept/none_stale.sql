-- Forgets which teams were made anew last. No rows.
truncate metrics.stale
