-- Whether what a feed says of the days up to the earlier as-of date may be another since a run. One row.
select
    exists (
        select
        from facts.{table} as f
        join intake.file as i on i.file_id = f.file_id
        where i.run_id > :through and cast(f.{dated} as date) <= :as_of
    )
    or exists (
        select
        from facts.file_fate as t
        join intake.file as i on i.file_id = t.file_id
        where i.run_id > :through and i.feed = :feed and t.removed > 0
    )
    or exists (
        select
        from facts.withdrawal as w
        join intake.file as i on i.file_id = w.file_id
        where w.run_id > :through and i.feed = :feed
    ) as touched
