-- The wave named after a month that answers of a file went into, the latest of this path. At most one row.
select s.wave_id
from intake.survey as s
join intake.file as f on f.file_id = s.file_id and f.status = 'judged'
where s.survey_id = :survey_id
  and f.path = :path
  and s.wave_id ~ '^[0-9]{4}-[0-9]{2}$'
order by f.file_id desc, s.line
limit 1
