-- The rows of the touched keys that waited. One row per waiting row.
create temporary table waited on commit drop as
select h.file_id, h.line
from facts.held as h
join intake.{table} as l on l.file_id = h.file_id and l.line = h.line
join touched as c on {touched_as_landed}
where h.feed = :feed
