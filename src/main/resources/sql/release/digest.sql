-- The digest of what was decided last. One row.
select as_of, digest
from release.report
