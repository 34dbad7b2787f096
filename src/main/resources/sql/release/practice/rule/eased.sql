-- Goals whose target is easier than it was first, without a reason given. One row per goal.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select g.district_id, r.practice_id, r.rule, g.team_id, g.goal_id, '', 0.8, null, null, null, null, null
from release.practice_rule as r
join release.goal as g
    on g.status <> 'dropped'
    and case when g.direction in ('increase', 'at_least') then g.target < g.original_target
        else g.target > g.original_target end
join release.value as v
    on v.district_id = g.district_id and v.metric = 'unexplained_revisions' and v.scope = 'goal'
    and v.subject = g.goal_id and v.value > 0
cross join metrics.question as q
where r.found_by = 'eased' and g.due_on >= q.year_from
