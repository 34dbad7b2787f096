-- Counts a feed into which much was merged, so that what reads it is planned by its true size. No rows.
analyze facts.{table}
