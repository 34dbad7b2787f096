-- Files may be taken back. A withdrawal is a file of its own (an empty marker, or a command that stands for one): loaded_as
-- is then the file that it took back.
alter table intake.file drop constraint file_status_check;
alter table intake.file add constraint file_status_check
    check (status in ('judged', 'refused', 'already_loaded', 'withdrawn', 'withdrawal'));
alter table intake.file add column withdrawn_at timestamptz;

-- The order in which files were merged, for merging them once more without one of them.
alter table facts.file_fate add column merge_no bigint generated always as identity;

-- What became of the keys of a file that was taken back, and of what rested on it. One row per withdrawn file.
create table facts.withdrawal (
    file_id       bigint primary key,
    run_id        bigint not null,
    gone          bigint not null,                      -- facts that no other file tells of
    changed       bigint not null,                      -- facts that are again what the other files say
    back          bigint not null,                      -- facts that the file had removed
    waiting       bigint not null,                      -- rows of other files that wait now
    contradicting bigint not null                       -- rows of other files that contradict what is left
);

alter table job.run drop constraint run_outcome_check;
alter table job.run add constraint run_outcome_check
    check (outcome in ('published', 'nothing new', 'loaded', 'rebuilt', 'taken back', 'failed', 'stopped', 'died'));

alter table receipt.receipt drop constraint receipt_status_check;
alter table receipt.receipt add constraint receipt_status_check
    check (status in ('loaded', 'partly_loaded', 'refused', 'already_loaded', 'withdrawn'));

-- The team that the rows of a file have from their folder, as the file has no column for it.
alter table intake.file add column team_id text;

-- What a folder tells of the team of a file in it, for as long as nobody tells of that team otherwise. One row per file.
create table intake.provisional_team (
    file_id       bigint primary key references intake.file,
    team_id       text not null,
    team_name     text not null,
    district_id   text not null,
    district_name text not null
);

-- A list of members without the column joined_on tells who is in its teams on one day: as_of. Its rows landed with the
-- start of that day's school year as joined_on, which counts for the first list of a team only.
alter table intake.members add column as_of date;
alter table intake.members add column confirmed boolean;
alter table intake.file add column partial boolean not null default false;   -- mended rows of another file

-- The lists that were merged. One row per file and team.
create table facts.snapshot (
    file_id     bigint not null,
    team_id     text not null,
    as_of       date not null,
    people_left bigint not null,
    primary key (file_id, team_id)
);

-- What landed of members, each row of a list with the day from which its person is in the team: since before, or since
-- the list. One row per landed row.
create view facts.landed_members as
select
    l.file_id, l.line, l.deleted, l.team_id, l.person_id, l.person_name, l.organization, l.stakeholder_group, l.role,
    l.left_on, l.as_of, l.confirmed,
    case
        when l.as_of is null then l.joined_on
        else coalesce(
            (
                select max(m.joined_on)
                from facts.members as m
                where
                    m.team_id = l.team_id and m.person_id = l.person_id
                    and m.joined_on <= l.as_of and (m.left_on is null or m.left_on > l.as_of)
            ),
            case when exists (select from facts.members as m where m.team_id = l.team_id) then l.as_of else l.joined_on end
        )
    end as joined_on
from intake.members as l;

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
where people_left > 0;
