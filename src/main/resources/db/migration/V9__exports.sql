-- Whether dates like 04/11/2026 of a source begin with the day, as its last file that proved it did. One row per
-- source and folder.
create table intake.date_order (
    source     text not null,                           -- what the profile begins with: the tool
    folder     text not null,                           -- of the inbox, with /; '' = its top
    day_first  boolean not null,
    learned_at timestamptz not null default now(),
    primary key (source, folder)
);

-- Where a landed row stands in its file, if one line of it holds several rows. One row per landed row of such files.
create table intake.source_row (
    file_id     bigint not null,
    line        integer not null,                       -- as in the tables of landed rows: the rows of the file counted
    source_line integer not null,                       -- as a spreadsheet shows it
    primary key (file_id, line)
);

-- All that there is to say of a file and its rows, by intake and by the merge. One row per saying.
create or replace view receipt.saying as
select file_id, problem_no, severity, line, column_name, cell, code, value, null::text as other, message, help,
       ''::text as cause
from intake.problem
union all
select f.file_id, null, f.fate, coalesce(s.source_line, f.line), f.column_name, null, f.code, f.value,
       case when f.code = 'R-DUPKEY' then coalesce(o.source_line::text, f.other) else f.other end, null, null,
       case when f.code = 'R-PARENT' then coalesce(f.value, '') else '' end
from facts.finding as f
left join intake.source_row as s on s.file_id = f.file_id and s.line = f.line
left join intake.source_row as o on o.file_id = f.file_id and f.code = 'R-DUPKEY' and o.line::text = f.other;
