-- Meetings held, cancelled, reported and quorate. One row per team and period with a meeting.
insert into metrics.meeting_period (team_id, period_id, held, cancelled, reported, quorate, incomplete)
with rostered as (
    select
        e.team_id, e.meeting_id, count(*) as members, count(*) filter (where e.attended) as attended,
        count(*) filter (where e.status is null) as unrecorded
    from metrics.expected as e
    join metrics.stale as s on s.team_id = e.team_id
    group by e.team_id, e.meeting_id
),

-- a team without a roster counts all who came
listed as (
    select a.team_id, a.meeting_id, count(*) filter (where a.status in ('present', 'late', 'remote')) as attended
    from metrics.attended as a
    join metrics.team_trait as t on t.team_id = a.team_id and not t.has_roster
    group by a.team_id, a.meeting_id
),

counted as (
    select
        m.team_id, m.held_on, m.held, m.reported,
        coalesce(l.attended, r.attended, 0) >= coalesce(t.quorum, coalesce(r.members, 0) / 2 + 1) as quorate,
        coalesce(10 * r.unrecorded > 3 * r.members, false) as incomplete
    from metrics.meeting as m
    join metrics.stale as s on s.team_id = m.team_id
    join facts.teams as t on t.team_id = m.team_id
    left join rostered as r on r.team_id = m.team_id and r.meeting_id = m.meeting_id
    left join listed as l on l.team_id = m.team_id and l.meeting_id = m.meeting_id
)

select
    c.team_id,
    p.period_id,
    count(*) filter (where c.held),
    count(*) filter (where not c.held),
    count(*) filter (where c.reported),
    count(*) filter (where c.reported and c.quorate),
    count(*) filter (where c.reported and c.incomplete)
from counted as c
join metrics.period as p on p.period in ('month', 'ytd') and c.held_on between p.period_start and p.period_end
group by c.team_id, p.period_id
