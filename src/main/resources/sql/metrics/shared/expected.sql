-- Who was expected at a reported meeting, and what became of it. One row per meeting and expected person.
insert into metrics.expected (
    team_id, meeting_id, person_id, held_on, status, attended, scheduled_minutes, credit_minutes, contributions, mode
)
with rostered as (
    select distinct m.team_id
    from facts.members as m
    join metrics.stale as s on s.team_id = m.team_id
    cross join metrics.question as q
    where m.joined_on <= q.as_of
),

-- however many memberships overlap, a person is expected once
by_roster as (
    select distinct m.team_id, m.meeting_id, p.person_id
    from metrics.meeting as m
    join metrics.stale as s on s.team_id = m.team_id
    join facts.members as p
        on p.team_id = m.team_id
        and p.joined_on <= m.held_on
        and (p.left_on is null or m.held_on < p.left_on)
    where m.reported
),

-- without a roster a list that tells who was missed is one; a list of those who came is not
by_list as (
    select a.team_id, a.meeting_id, a.person_id, bool_or(a.status in ('absent', 'excused')) over list as tells_missed
    from metrics.attended as a
    where a.team_id not in (select team_id from rostered)
    window list as (partition by a.team_id, a.meeting_id)
),

person as (
    select team_id, meeting_id, person_id
    from by_roster
    union all
    select team_id, meeting_id, person_id
    from by_list
    where tells_missed
),

seen as (
    select
        p.team_id, p.meeting_id, p.person_id, m.held_on, a.status, m.scheduled_minutes, a.minutes, a.contributions, m.mode,
        coalesce(a.status in ('present', 'late', 'remote'), false) as attended
    from person as p
    join metrics.meeting as m on m.team_id = p.team_id and m.meeting_id = p.meeting_id and m.reported
    left join metrics.attended as a
        on a.team_id = p.team_id and a.meeting_id = p.meeting_id and a.person_id = p.person_id
)

select
    team_id, meeting_id, person_id, held_on, status, attended, scheduled_minutes,
    case when attended then coalesce(least(minutes, scheduled_minutes), 0) else 0 end,
    contributions, mode
from seen
