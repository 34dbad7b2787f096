-- What a team has delivered by as-of, and whether it is protected. One row per team.
insert into metrics.team_trait (
    team_id, has_roster, protected, expects, schedules, plans, in_feed, meets, times, speaks, roles, organizations, modes,
    protects, agendas, recaps, duties
)
with rostered as (
    select
        m.team_id, bool_or(m.role is not null) as roles, bool_or(m.organization is not null) as organizations
    from facts.members as m
    join metrics.stale as s on s.team_id = m.team_id
    cross join metrics.question as q
    where m.joined_on <= q.as_of
    group by m.team_id
),

person as (
    select e.team_id, count(distinct e.person_id) as persons
    from metrics.expected as e
    join metrics.stale as s on s.team_id = e.team_id
    group by e.team_id
),

listed as (
    select
        a.team_id, bool_or(a.minutes is not null) as times, bool_or(a.contributions is not null) as speaks,
        bool_or(a.duty is not null) as duties
    from metrics.attended as a
    join metrics.meeting as m on m.team_id = a.team_id and m.meeting_id = a.meeting_id
    group by a.team_id
),

met as (
    select
        m.team_id, bool_or(m.scheduled_minutes is not null) as schedules, bool_or(m.in_feed) as in_feed,
        bool_or(m.mode is not null) as modes, bool_or(m.protected_time is not null) as protects,
        bool_or(m.agenda_on is not null) as agendas, bool_or(m.recap_on is not null) as recaps
    from metrics.meeting as m
    join metrics.stale as s on s.team_id = m.team_id
    group by m.team_id
)

select
    t.team_id,
    r.team_id is not null,
    t.area in ('student', 'family_school') and coalesce(p.persons, 0) < 10,
    p.persons is not null,
    coalesce(m.schedules, false),
    t.meetings_per_month is not null,
    coalesce(m.in_feed, false),
    m.team_id is not null,
    coalesce(m.schedules, false) or coalesce(l.times, false),
    coalesce(l.speaks, false),
    coalesce(r.roles, false),
    coalesce(r.organizations, false),
    coalesce(m.modes, false),
    coalesce(m.protects, false),
    coalesce(m.agendas, false),
    coalesce(m.recaps, false),
    coalesce(l.duties, false)
from facts.teams as t
join metrics.stale as s on s.team_id = t.team_id
left join rostered as r on r.team_id = t.team_id
left join person as p on p.team_id = t.team_id
left join listed as l on l.team_id = t.team_id
left join met as m on m.team_id = t.team_id
