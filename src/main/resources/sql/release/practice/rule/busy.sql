-- Students' goals that move away from their target though their team's members are there. One row per goal.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    g.district_id, r.practice_id, r.rule, g.team_id, g.goal_id, '', 3.5, v.value, v.numerator, v.denominator, v.n, null
from release.practice_rule as r
join release.goal as g on g.area = 'student' and g.verdict = 'deteriorating'
join release.practice_value as v
    on v.district_id = g.district_id and v.metric = r.metric and v.scope = 'team' and v.team_id = g.team_id
    and v.state = 'ok'
where r.found_by = 'busy' and release.beyond(r.op, v.value, r.limit_value, 0, false, false)
