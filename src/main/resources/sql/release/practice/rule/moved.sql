-- A figure that fell by so much since the leaders' edition before. One row per rule and district.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    v.district_id, r.practice_id, r.rule, '', '', v.subject, v.earlier_value - v.value, v.value, v.numerator,
    v.denominator, v.n, v.earlier_value
from release.practice_rule as r
join release.practice_value as v
    on v.metric = r.metric and v.subject = r.subject and v.scope = 'district' and v.state = 'ok'
where r.found_by = 'moved'
    and release.beyond(r.op, v.earlier_value - v.value + 1e-9, r.limit_value, 0, false, false)
