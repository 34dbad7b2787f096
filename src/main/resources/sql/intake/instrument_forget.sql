-- Makes room for a survey's new description; its items go with it. One row.
delete from intake.instrument
where survey_id = :survey_id
