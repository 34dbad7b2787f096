-- The newest editions. One row per edition.
select
    e.as_of,
    e.number,
    e.kind,
    e.folder,
    e.published_at,
    count(*) over () as in_all
from release.edition as e
order by e.as_of desc, e.number desc
limit :most
