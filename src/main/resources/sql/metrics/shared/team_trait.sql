-- What a team has delivered, and whether it is protected. One row per team.
insert into metrics.team_trait (team_id, has_roster, protected, expects, schedules, plans, in_feed)
with rostered as (
    select distinct m.team_id
    from facts.members as m
    cross join metrics.question as q
    where m.joined_on <= q.as_of
),

person as (
    select team_id, count(distinct person_id) as persons
    from metrics.expected
    group by team_id
),

met as (
    select team_id, bool_or(scheduled_minutes is not null) as schedules, bool_or(in_feed) as in_feed
    from metrics.meeting
    group by team_id
)

select
    t.team_id,
    r.team_id is not null,
    t.area in ('student', 'family_school') and coalesce(p.persons, 0) < 10,
    p.persons is not null,
    coalesce(m.schedules, false),
    t.meetings_per_month is not null,
    coalesce(m.in_feed, false)
from facts.teams as t
left join rostered as r on r.team_id = t.team_id
left join person as p on p.team_id = t.team_id
left join met as m on m.team_id = t.team_id
