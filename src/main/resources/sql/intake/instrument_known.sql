-- The description that holds for a survey. At most one row.
select sha256
from intake.instrument
where survey_id = :survey_id
