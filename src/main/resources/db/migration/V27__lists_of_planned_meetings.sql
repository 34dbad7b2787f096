-- When the meeting of an export began: as its source says, else when the first came; null = only the day is known.
alter table intake.attendance add column source_began timestamp;
alter table facts.attendance add column source_began timestamp;

update intake.attendance
set source_began = substring(meeting_id from '\d{4}-\d\d-\d\dT\d\d:\d\d$')::timestamp
where source_mode is not null and meeting_id ~ '-\d{4}-\d\d-\d\dT\d\d:\d\d$';

update facts.attendance
set source_began = substring(meeting_id from '\d{4}-\d\d-\d\dT\d\d:\d\d$')::timestamp
where source_mode is not null and meeting_id ~ '-\d{4}-\d\d-\d\dT\d\d:\d\d$';

-- The meeting under which it counts: the planned one that a list without its id is of, else itself.
alter table facts.united_meeting add column known_as text;
update facts.united_meeting set known_as = meeting_id;
alter table facts.united_meeting alter column known_as set not null;
create index united_meeting_known_as on facts.united_meeting (team_id, known_as);

-- Lists that count as those of planned meetings. One row per file and meeting of it.
create table facts.planned_list (
    file_id    bigint not null,
    team_id    text not null,
    meeting_id text not null,                           -- that its rows made
    planned_id text not null,
    starts_at  timestamp not null,
    primary key (file_id, team_id, meeting_id)
);

-- All that there is to say of a file and its rows, by intake and by the merge. One row per saying.
create or replace view receipt.saying as
select file_id, problem_no, severity, line, column_name, cell, code, value, null::text as other, message, help,
       ''::text as cause
from intake.problem
union all
select f.file_id, null, f.fate, coalesce(s.source_line, f.line), f.column_name, null, f.code, f.value,
       case when f.code = 'R-DUPKEY' then coalesce(o.source_line::text, f.other) else f.other end, null, null,
       case when f.code in ('R-PARENT', 'R-SHRINK') then coalesce(f.value, '') else '' end
from facts.finding as f
left join intake.source_row as s on s.file_id = f.file_id and s.line = f.line
left join intake.source_row as o on o.file_id = f.file_id and f.code = 'R-DUPKEY' and o.line::text = f.other
union all
select file_id, null, 'warning', null, 'team_id', null, 'W-LEFT', team_id,
       case when people_left = 1 then '1 person is' else people_left || ' people are' end, null, null, team_id
from facts.snapshot
where people_left > 0
union all
select file_id, null, 'warning', null, 'meeting_id', null, 'W-PLANNED', meeting_id,
       format('"%s" of %s', planned_id, to_char(starts_at, 'YYYY-MM-DD HH24:MI')), null, null, ''
from facts.planned_list;
