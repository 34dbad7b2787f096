-- The newest runs. One row per run.
select
    r.run_id,
    r.command,
    r.as_of,
    r.started_at,
    r.ended_at,
    r.outcome,
    r.exit_status,
    r.message,
    (select count(*) from intake.file as f where f.run_id = r.run_id) as files,
    (select coalesce(sum(f.read_rows), 0) from intake.file as f where f.run_id = r.run_id) as rows,
    count(*) over () as in_all
from job.run as r
order by r.run_id desc
limit :most
