-- Two figures of the district or of an active team beyond their limits at once. One row per rule and unit.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    v.district_id, r.practice_id, r.rule, v.team_id, '', v.subject, release.severity(v.value, r.limit_value), v.value,
    v.numerator, v.denominator, v.n, o.value
from release.practice_rule as r
join release.practice_value as v
    on v.metric = r.metric and v.subject = r.subject and v.scope = r.scope and v.state = 'ok'
join release.practice_value as o
    on o.district_id = v.district_id and o.metric = r.other_metric and o.subject = r.other_subject
    and o.scope = v.scope and o.team_id = v.team_id and o.state = 'ok'
left join release.team as t on t.team_id = v.team_id
left join release.was_found as w
    on w.district_id = v.district_id and w.practice_id = r.practice_id and w.rule = r.rule and w.team_id = v.team_id
cross join lateral (select w.rule is not null as was, v.earlier_value is not null as known) as b
where r.found_by = 'both'
    and coalesce(t.active, true)
    and coalesce(v.denominator, r.least) >= r.least
    and release.beyond(r.op, v.value, r.limit_value, r.slack, b.was, b.known)
    and release.beyond(r.op, o.value, r.other_limit, r.slack, b.was, b.known)
