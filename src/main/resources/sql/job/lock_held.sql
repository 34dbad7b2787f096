-- Whether this very session holds the lock of the one run. One row.
select exists (
    select
    from pg_locks as l
    where
        l.locktype = 'advisory'
        and l.database = (select d.oid from pg_database as d where d.datname = current_database())
        and l.classid = :space::oid
        and l.objid = :run::oid
        and l.pid = pg_backend_pid()
        and l.granted
) as held
