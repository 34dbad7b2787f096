-- Counts who was found, so that those who are not are planned by their true number. No rows.
analyze who
