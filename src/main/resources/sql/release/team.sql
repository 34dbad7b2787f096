-- The teams, with the number of their members where it may be shown. One row per team.
insert into release.team (
    as_of, team_id, district_id, area, team_name, school, starts_on, ends_on, active, meetings_per_month, protected,
    members
)
select
    q.as_of, t.team_id, t.district_id, t.area, t.team_name, t.school, t.starts_on, t.ends_on,
    (t.starts_on is null or t.starts_on <= q.as_of) and (t.ends_on is null or q.as_of <= t.ends_on),
    t.meetings_per_month,
    r.protected,
    case
        when r.has_roster and not r.protected then (
            select count(distinct m.person_id)
            from facts.members as m
            where m.team_id = t.team_id
                and m.joined_on <= q.as_of
                and (m.left_on is null or q.as_of < m.left_on)
        )
    end
from facts.teams as t
join metrics.team_trait as r on r.team_id = t.team_id
cross join metrics.question as q
