-- Who somebody is in the export that a row of attendance came from; all blank where a file names people by roster ids.
alter table intake.attendance
    add column source_name text,
    add column source_email text,
    add column source_id text;

alter table facts.attendance
    add column source_name text,
    add column source_email text,
    add column source_id text;
