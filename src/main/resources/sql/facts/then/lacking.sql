-- Whether rows of a feed came, went or were taken back after a run. One row.
select
    exists (
        select
        from facts.file_fate as t
        join intake.file as i on i.file_id = t.file_id
        where i.run_id > :through and i.feed = :feed and t.added + t.changed + t.removed > 0
    )
    or exists (
        select
        from facts.withdrawal as w
        join intake.file as i on i.file_id = w.file_id
        where w.run_id > :through and i.feed = :feed
    ) as touched
