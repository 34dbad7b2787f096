-- When surveys are open, as the latest file says. One row per survey, wave and team.
select survey_id, wave_id, team_id, opens_on, closes_on
from (
    select distinct on (w.survey_id, w.wave_id, w.team_id)
        w.survey_id, w.wave_id, w.team_id, w.opens_on, w.closes_on, w.deleted
    from intake.waves as w
    join intake.file on file.file_id = w.file_id and file.status = 'judged'
    order by w.survey_id, w.wave_id, w.team_id, w.file_id desc, w.line desc
) as latest
where not deleted
  and opens_on is not null
  and closes_on is not null
order by survey_id, opens_on, wave_id, team_id
