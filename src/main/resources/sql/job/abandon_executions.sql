-- Executions that died. One row per job execution.
update job.batch_job_execution
set
    status = 'ABANDONED',
    exit_code = 'ABANDONED',
    end_time = coalesce(end_time, localtimestamp),
    last_updated = localtimestamp,
    version = version + 1
where status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN') or (end_time is null and status <> 'ABANDONED')
