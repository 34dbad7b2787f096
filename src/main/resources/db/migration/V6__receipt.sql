-- The answer that each dropped file got. One row per file.
create table receipt.receipt (
    file_id    bigint primary key,
    run_id     bigint not null,                         -- that wrote it
    written_at timestamptz not null,
    path       text not null,                           -- in the feedback folder, without .receipt.txt
    status     text not null check (status in ('loaded', 'partly_loaded', 'refused', 'already_loaded')),
    read       bigint not null,
    added      bigint not null,
    changed    bigint not null,
    unchanged  bigint not null,
    removed    bigint not null,
    held       bigint not null,
    rejected   bigint not null,
    skipped    bigint not null,
    constraint every_row_is_accounted_for
        check (read = added + changed + unchanged + removed + held + rejected + skipped)
);
create index receipt_by_run on receipt.receipt (run_id);

-- What the job wrote into the feedback folder, so that it is known when somebody drops it. One row per file and bytes.
create table receipt.written (
    sha256  text not null,
    file_id bigint not null references receipt.receipt,
    primary key (sha256, file_id)
);

-- All that there is to say of a file and its rows, by intake and by the merge. One row per saying.
create view receipt.saying as
select file_id, problem_no, severity, line, column_name, cell, code, value, null::text as other, message, help,
       ''::text as cause
from intake.problem
union all
select file_id, null, fate, line, column_name, null, code, value, other, null, null,
       case when code = 'R-PARENT' then coalesce(value, '') else '' end
from facts.finding;
