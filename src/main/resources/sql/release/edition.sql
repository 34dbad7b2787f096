-- An edition has left the house, over what was merged up to the last run. One row.
insert into release.edition (as_of, number, kind, digest, folder, districts, through_run, rules)
values (
    :as_of, :number, :kind, :digest, :folder, :districts,
    (select coalesce(max(run_id), 0) from facts.file_fate),
    (select rules from release.report where as_of = :as_of)
)
