-- Meetings of a conference tool that another file has, too, which nothing but their day tells apart. One row per meeting.
select a.meeting_id, min(f.path) as other
from intake.attendance as a
join intake.attendance as b on b.team_id = a.team_id and b.meeting_id = a.meeting_id and b.file_id <> a.file_id
join intake.file as own on own.file_id = a.file_id
join intake.file as f on f.file_id = b.file_id and f.status = 'judged' and not f.partial and f.path <> own.path
where
    a.file_id = :file_id
    and a.source_mode = 'virtual'
    and b.source_mode = 'virtual'
    and a.meeting_id like '%-' || a.meeting_date::text
group by a.meeting_id
order by a.meeting_id
