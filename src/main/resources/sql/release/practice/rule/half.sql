-- Schools under such a part of all student teams' share. One row per rule, district and school.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    v.district_id, r.practice_id, r.rule, '', '', v.subject, release.severity(v.value, r.limit_value * a.value), v.value,
    v.numerator, v.denominator, v.n, a.value
from release.practice_rule as r
join release.practice_value as v on v.metric = r.metric and v.scope = 'district' and v.state = 'ok'
join release.practice_value as a
    on a.district_id = v.district_id and a.metric = r.other_metric and a.subject = '' and a.scope = 'area'
    and a.area = 'student' and a.state = 'ok'
where r.found_by = 'half' and v.value < r.limit_value * a.value
