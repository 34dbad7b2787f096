-- How a file with a feed's own names writes days and numbers, where it does not write them as feeds do. One row per
-- file.
alter table intake.file
    add column spelling text;                           -- such as 'day first; decimal comma'; null = as feeds do
