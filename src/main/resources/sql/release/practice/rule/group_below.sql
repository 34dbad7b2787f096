-- Groups that answered less favorably than all by so much. One row per rule, district and subject.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    v.district_id, r.practice_id, r.rule, '', '', v.subject,
    release.severity(a.value - v.value, r.limit_value), v.value, v.numerator, v.denominator, v.n, a.value
from release.practice_rule as r
join release.practice_value as v on v.metric = r.metric and v.state = 'ok'
join release.practice_measure as m
    on m.practice_id = r.practice_id and m.metric = r.metric and v.subject like m.subject || '/%'
join release.practice_value as a
    on a.district_id = v.district_id and a.metric = 'construct_favorable' and a.subject = m.subject
    and a.scope = 'district' and a.period = v.period and a.state = 'ok'
left join release.was_found as w
    on w.district_id = v.district_id and w.practice_id = r.practice_id and w.rule = r.rule and w.subject = v.subject
where r.found_by = 'group_below'
    and release.beyond(
        r.op, a.value - v.value + 1e-9, r.limit_value, r.slack, w.rule is not null, v.earlier_value is not null
    )
