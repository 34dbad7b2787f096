-- Up to which run's rows an edition was computed, by the files that it rests on. One row.
update release.edition as e
set
    -- by which rules it was decided is known of the last decision alone
    rules = (select r.rules from release.report as r where r.as_of = e.as_of and r.digest = e.digest),
    through_run = (
        select max(t.run_id)
        from intake.file as f
        join facts.file_fate as t on t.file_id = f.file_id
        where f.sha256 in (:inputs)
    )
where as_of = :as_of and number = :number
