-- Goals that were off their way in the leaders' edition before and still are, on the same plan. One row per goal.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
with before as (
    select e.district_id, e.subject as goal_id, max(e.value) filter (where e.metric = 'verdict') as verdict,
        max(e.value) filter (where e.metric = 'goal_revisions') as revisions
    from release.compared_edition as c
    join release.edition_value as e
        on e.as_of = c.as_of and e.number = c.number and e.metric in ('verdict', 'goal_revisions') and e.scope = 'goal'
    group by e.district_id, e.subject
)

select g.district_id, r.practice_id, r.rule, g.team_id, g.goal_id, '', 0.5, null, null, null, null, null
from release.practice_rule as r
join release.goal as g on g.verdict in ('acceleration_needed', 'limited_progress', 'deteriorating')
join before as b on b.district_id = g.district_id and b.goal_id = g.goal_id
where r.found_by = 'off_pace' and b.verdict in (8, 9, 10) and b.revisions = g.revisions
