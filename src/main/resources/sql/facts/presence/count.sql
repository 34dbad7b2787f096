-- Counts what was resolved, so that what reads it is planned by its true size. No rows.
analyze facts.united, facts.united_meeting
