-- Runs that never said how they ended; under the lock none of them can be alive. One row per run.
update job.run
set ended_at = now(), outcome = 'died'
where ended_at is null
returning run_id, command, as_of, started_at, host, pid
