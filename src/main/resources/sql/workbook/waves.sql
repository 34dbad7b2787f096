-- The survey waves of a district, the latest first. One row per wave.
select period, survey_id, title, opens_on, closes_on, closed
from release.wave
where district_id = :district_id
order by opens_on desc, survey_id, wave_id desc
