-- Gives the lock of runs back, where this session has it. One row.
select pg_advisory_unlock(:space, :run) as unlocked
