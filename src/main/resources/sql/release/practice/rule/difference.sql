-- A figure so far under another. One row per rule and district.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    v.district_id, r.practice_id, r.rule, '', '', v.subject, release.severity(o.value - v.value, r.limit_value), v.value,
    v.numerator, v.denominator, v.n, o.value
from release.practice_rule as r
join release.practice_value as v
    on v.metric = r.metric and v.subject = r.subject and v.scope = 'district' and v.state = 'ok'
join release.practice_value as o
    on o.district_id = v.district_id and o.metric = r.other_metric and o.subject = r.other_subject
    and o.scope = 'district' and o.state = 'ok'
left join release.was_found as w
    on w.district_id = v.district_id and w.practice_id = r.practice_id and w.rule = r.rule
where r.found_by = 'difference'
    and release.beyond(
        r.op, o.value - v.value + 1e-9, r.limit_value, r.slack, w.rule is not null, v.earlier_value is not null
    )
