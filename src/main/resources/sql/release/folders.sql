-- The folders of the editions that are recorded. One row per edition.
select folder
from release.edition
