-- Whether this session got the lock of the one run, and which session asked. One row.
select
    pg_try_advisory_lock(:space, :run) as locked,
    pg_backend_pid() as backend
