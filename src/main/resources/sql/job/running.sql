-- The run that is under way. One row, or none.
select r.command, r.as_of, r.started_at, r.host, r.pid
from job.run as r
where r.ended_at is null
order by r.run_id desc
limit 1
