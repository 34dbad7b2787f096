-- Whether rows were merged after the last run that computed figures. One row.
select exists (
    select
    from facts.file_fate as f
    where f.run_id > coalesce(
        (
            select max(r.run_id)
            from job.run as r
            where r.outcome in ('published', 'nothing new', 'rebuilt')
        ),
        0
    )
) as merged
