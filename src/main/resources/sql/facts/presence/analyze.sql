-- Counts what was gathered, so that the comparisons are planned by its true size. No rows.
analyze spelling, source, roster, changed_team
