-- The installation that this database is. One row.
select installation_id
from job.installation
