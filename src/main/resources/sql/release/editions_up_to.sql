-- The editions of no later day that were out when an edition appeared, the newest first. One row per edition.
select e.as_of, e.number, e.kind, e.digest, e.folder, e.districts
from release.edition as e
where (e.as_of, e.number) < (:as_of, :number)
    and not exists (
        select
        from release.edition as own
        where own.as_of = :as_of and own.number = :number and own.published_at < e.published_at
    )
order by e.as_of desc, e.number desc
