-- Meetings dated up to as-of; one known from its attendance only was held on the earliest date. One row per meeting.
insert into metrics.meeting (
    team_id, meeting_id, held_on, held, reported, in_feed, scheduled_minutes, mode, protected_time, agenda_on, recap_on
)
with attended as (
    select
        team_id, meeting_id, min(meeting_date) as held_on, max(scheduled_minutes) as scheduled_minutes,
        case when min(source_mode) < max(source_mode) then 'hybrid' else min(source_mode) end as mode
    from metrics.attended
    group by team_id, meeting_id
),

fed as (
    select m.*
    from facts.meetings as m
    join metrics.stale as s on s.team_id = m.team_id
),

known as (
    select
        coalesce(m.team_id, a.team_id) as team_id,
        coalesce(m.meeting_id, a.meeting_id) as meeting_id,
        coalesce(m.starts_at::date, a.held_on) as held_on,
        coalesce(m.status = 'held', true) as held,
        a.meeting_id is not null as has_attendance,
        m.meeting_id is not null as in_feed,
        case when m.meeting_id is null then a.scheduled_minutes else m.scheduled_minutes end as scheduled_minutes,
        coalesce(m.mode, a.mode) as mode, m.protected_time, m.agenda_sent_on, m.recap_sent_on
    from fed as m
    full join attended as a on a.team_id = m.team_id and a.meeting_id = m.meeting_id
)

select
    k.team_id, k.meeting_id, k.held_on, k.held, k.held and k.has_attendance, k.in_feed, k.scheduled_minutes, k.mode,
    k.protected_time,
    case when k.agenda_sent_on <= q.as_of then k.agenda_sent_on end,
    case when k.recap_sent_on <= q.as_of then k.recap_sent_on end
from known as k
cross join metrics.question as q
where k.held_on <= q.as_of
