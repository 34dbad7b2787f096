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
