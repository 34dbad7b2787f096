-- Instances whose process died before it made an execution: Spring Batch could never start them again. One row per instance.
delete from job.batch_job_instance as i
where not exists (
    select
    from job.batch_job_execution as e
    where e.job_instance_id = i.job_instance_id
)
