-- The days on which files say that a team met, be it by lists of who was there. One row per day.
with told as (
    select m.file_id, m.starts_at::date as held_on
    from intake.meetings as m
    where m.team_id = :team_id and not m.deleted
    union all
    select a.file_id, a.meeting_date
    from intake.attendance as a
    where a.team_id = :team_id and not a.deleted
)

select distinct t.held_on
from told as t
join intake.file as f on f.file_id = t.file_id and f.status = 'judged'
where t.held_on is not null
