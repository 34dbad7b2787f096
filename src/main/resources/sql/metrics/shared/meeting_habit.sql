-- Leaders there, organizations there, protected time, agendas and recaps of held meetings. One row per team and period.
insert into metrics.meeting_habit (
    team_id, period_id, led, could_be_led, represented, could_represent, protected_minutes, told_minutes, told_meetings,
    agendas, recaps, could_recap
)
with meeting as (
    select
        m.*,
        coalesce(r.leaders > 0, false) as could_be_led,
        coalesce(r.leaders_attended > 0, false) as led,
        coalesce(r.organizations > 0, false) as could_represent,
        r.organizations_attended::double precision / nullif(r.organizations, 0) as represented,
        m.agenda_on <= m.held_on - 1 as agenda,
        m.recap_on <= m.held_on + 3 as recap,
        -- not due yet and not sent: neither for nor against
        m.recap_on is not null or m.held_on + 3 <= q.as_of as could_recap
    from metrics.meeting as m
    join metrics.stale as s on s.team_id = m.team_id
    cross join metrics.question as q
    left join metrics.roster_day as r on r.team_id = m.team_id and r.meeting_id = m.meeting_id
    where m.held
)

select
    m.team_id,
    p.period_id,
    count(*) filter (where m.led),
    count(*) filter (where m.could_be_led),
    coalesce(sum(m.represented order by m.meeting_id), 0),
    count(*) filter (where m.could_represent),
    coalesce(sum(m.scheduled_minutes) filter (where m.protected_time), 0),
    coalesce(sum(m.scheduled_minutes) filter (where m.protected_time is not null), 0),
    count(*) filter (where m.protected_time is not null),
    count(*) filter (where m.agenda),
    count(*) filter (where m.recap),
    count(*) filter (where m.could_recap)
from meeting as m
join metrics.period as p on p.period in ('month', 'ytd') and m.held_on between p.period_start and p.period_end
group by m.team_id, p.period_id
