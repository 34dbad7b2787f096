-- Meetings of a conference tool that another file has, too, by their day alone or with nobody in common. One row per meeting.
select
    a.meeting_id,
    min(f.path) as other,
    a.meeting_id like '%-' || min(a.meeting_date)::text as day_only
from intake.attendance as a
join intake.attendance as b on b.team_id = a.team_id and b.meeting_id = a.meeting_id and b.file_id <> a.file_id
join intake.file as own on own.file_id = a.file_id
join intake.file as f on f.file_id = b.file_id and f.status = 'judged' and not f.partial and f.path <> own.path
where
    a.file_id = :file_id
    and a.source_mode = 'virtual'
    and b.source_mode = 'virtual'
group by a.meeting_id
having a.meeting_id like '%-' || min(a.meeting_date)::text or not bool_or(a.person_id = b.person_id)
order by a.meeting_id
