-- A run ends. One row.
update job.run
set ended_at = now(), outcome = :outcome, exit_status = :exit_status, message = :message
where run_id = :run_id
