-- What a team or its district has delivered by as-of, as practices need it. One row per team.
insert into metrics.practice_trait (
    team_id, activities, duties, partners, reasons, groups, owners, celebrations, trains, observes
)
with met as (
    select
        m.team_id, bool_or(f.activity is not null) as activities,
        bool_or(f.partner_organization is not null) as partners, bool_or(f.cancel_reason is not null) as reasons
    from metrics.meeting as m
    join facts.meetings as f on f.team_id = m.team_id and f.meeting_id = m.meeting_id
    group by m.team_id
),

rostered as (
    select m.team_id, bool_or(m.stakeholder_group is not null) as groups
    from facts.members as m
    cross join metrics.question as q
    where m.joined_on <= q.as_of
    group by m.team_id
),

acted as (
    select a.team_id, bool_or(a.owner_id is not null) as owners, bool_or(a.celebrated_on <= q.as_of) as celebrations
    from facts.actions as a
    cross join metrics.question as q
    group by a.team_id
),

learnt as (
    select
        district_id, bool_or(activity in ('training', 'pd_day')) as trains,
        bool_or(activity = 'peer_observation') as observes
    from metrics.session
    where held
    group by district_id
)

select
    t.team_id, coalesce(m.activities, false), l.duties, coalesce(m.partners, false),
    coalesce(m.reasons, false), coalesce(r.groups, false), coalesce(a.owners, false), coalesce(a.celebrations, false),
    coalesce(d.trains, false), coalesce(d.observes, false)
from facts.teams as t
left join met as m on m.team_id = t.team_id
join metrics.team_trait as l on l.team_id = t.team_id
left join rostered as r on r.team_id = t.team_id
left join acted as a on a.team_id = t.team_id
left join learnt as d on d.district_id = t.district_id
