-- One schema a stage. A role that may not create schemas gets by with ones that were made for it beforehand.
do $$
declare
    stage text;
begin
    foreach stage in array array['job', 'intake', 'facts', 'metrics', 'release', 'receipt'] loop
        if not exists (select from pg_namespace where nspname = stage) then
            execute format('create schema %I', stage);
        end if;
    end loop;
end
$$;

-- The installation that this database is: what it writes (reports) names it.
create table job.installation (
    only_one        boolean primary key default true check (only_one),
    installation_id text not null,
    made_at         timestamptz not null default now()
);

-- The nights as operators count them; Spring Batch's own tables keep local times without a zone. One row per run.
create table job.run (
    run_id        bigint generated always as identity primary key,
    command       text not null,
    as_of         date not null,
    started_at    timestamptz not null default now(),
    ended_at      timestamptz,
    outcome       text check (outcome in ('published', 'nothing new', 'loaded', 'rebuilt', 'failed', 'stopped', 'died')),
    exit_status   integer,
    message       text,
    host          text not null,
    pid           bigint not null
);

-- db-scheduler's table: when the next night is due, whoever is up by then.
create table job.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on job.scheduled_tasks (execution_time);

-- Spring Batch 6.0's own tables, from its schema-postgresql.sql.

create table job.batch_job_instance (
    job_instance_id bigint not null primary key,
    version bigint,
    job_name varchar(100) not null,
    job_key varchar(32) not null,
    constraint job_inst_un unique (job_name, job_key)
);

create table job.batch_job_execution (
    job_execution_id bigint not null primary key,
    version bigint,
    job_instance_id bigint not null,
    create_time timestamp not null,
    start_time timestamp default null,
    end_time timestamp default null,
    status varchar(10),
    exit_code varchar(2500),
    exit_message varchar(2500),
    last_updated timestamp,
    constraint job_inst_exec_fk foreign key (job_instance_id)
    references job.batch_job_instance(job_instance_id)
);

create table job.batch_job_execution_params (
    job_execution_id bigint not null,
    parameter_name varchar(100) not null,
    parameter_type varchar(100) not null,
    parameter_value varchar(2500),
    identifying char(1) not null,
    constraint job_exec_params_fk foreign key (job_execution_id)
    references job.batch_job_execution(job_execution_id)
);

create table job.batch_step_execution (
    step_execution_id bigint not null primary key,
    version bigint not null,
    step_name varchar(100) not null,
    job_execution_id bigint not null,
    create_time timestamp not null,
    start_time timestamp default null,
    end_time timestamp default null,
    status varchar(10),
    commit_count bigint,
    read_count bigint,
    filter_count bigint,
    write_count bigint,
    read_skip_count bigint,
    write_skip_count bigint,
    process_skip_count bigint,
    rollback_count bigint,
    exit_code varchar(2500),
    exit_message varchar(2500),
    last_updated timestamp,
    constraint job_exec_step_fk foreign key (job_execution_id)
    references job.batch_job_execution(job_execution_id)
);

create table job.batch_step_execution_context (
    step_execution_id bigint not null primary key,
    short_context varchar(2500) not null,
    serialized_context text,
    constraint step_exec_ctx_fk foreign key (step_execution_id)
    references job.batch_step_execution(step_execution_id)
);

create table job.batch_job_execution_context (
    job_execution_id bigint not null primary key,
    short_context varchar(2500) not null,
    serialized_context text,
    constraint job_exec_ctx_fk foreign key (job_execution_id)
    references job.batch_job_execution(job_execution_id)
);

create sequence job.batch_step_execution_seq maxvalue 9223372036854775807 no cycle;
create sequence job.batch_job_execution_seq maxvalue 9223372036854775807 no cycle;
create sequence job.batch_job_instance_seq maxvalue 9223372036854775807 no cycle;
