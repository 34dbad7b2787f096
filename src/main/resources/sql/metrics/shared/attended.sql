-- Who was at the meetings of teams that are made anew, whatever as-of. One row per meeting and person.
insert into metrics.attended (
    team_id, meeting_id, person_id, meeting_date, scheduled_minutes, status, minutes, contributions, duty,
    source_mode
)
select
    a.team_id, a.meeting_id, a.person_id, a.meeting_date, a.scheduled_minutes, a.status, a.minutes, a.contributions, a.duty,
    a.source_mode
from metrics.stale as s
cross join lateral (
    select *
    from facts.presence as p
    where p.team_id = s.team_id
    offset 0 -- each team by its key, not everybody and then those
) as a
