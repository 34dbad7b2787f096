-- Leaders and organizations among those expected, and how many of them came. One row per meeting with a roster.
insert into metrics.roster_day (
    team_id, meeting_id, leaders, leaders_attended, organizations, organizations_attended
)
-- memberships that overlap add up
select
    e.team_id,
    e.meeting_id,
    count(*) filter (where 'leader' = any (string_to_array(p.role, '|'))),
    count(*) filter (where 'leader' = any (string_to_array(p.role, '|')) and e.attended),
    count(distinct p.organization),
    count(distinct p.organization) filter (where e.attended)
from metrics.expected as e
join metrics.stale as s on s.team_id = e.team_id
join facts.members as p
    on p.team_id = e.team_id
    and p.person_id = e.person_id
    and p.joined_on <= e.held_on
    and (p.left_on is null or e.held_on < p.left_on)
group by e.team_id, e.meeting_id
