-- Empties what was tried for leaks before. No rows.
truncate protection.survey_part
