-- How many the edition's survey figures rest on; no way out reads it. One row per team and wave.
insert into protection.edition_group (
    as_of, number, district_id, survey_id, wave_id, team_id, period, closed, people
)
select as_of, :number, district_id, survey_id, wave_id, team_id, period, closed, people
from protection.wave_group
where as_of = :as_of
