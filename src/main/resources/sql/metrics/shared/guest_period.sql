-- People who attended a reported meeting that did not expect them, and their minutes. One row per team and period.
insert into metrics.guest_period (team_id, period_id, guests, minutes)
select
    a.team_id,
    p.period_id,
    count(*),
    sum(coalesce(least(a.minutes, m.scheduled_minutes), 0))
from metrics.attended as a
join metrics.meeting as m on m.team_id = a.team_id and m.meeting_id = a.meeting_id and m.reported
join metrics.period as p on p.period in ('month', 'ytd') and m.held_on between p.period_start and p.period_end
where a.status in ('present', 'late', 'remote')
    and not exists (
        select
        from metrics.expected as e
        join metrics.stale as s on s.team_id = e.team_id
        where e.team_id = a.team_id and e.meeting_id = a.meeting_id and e.person_id = a.person_id
    )
group by a.team_id, p.period_id
