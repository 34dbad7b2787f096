-- A topic with few favorable or many unfavorable answers. One row per rule and district.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    v.district_id, r.practice_id, r.rule, '', '', v.subject,
    greatest(
        (r.limit_value - v.value) / coalesce(nullif(r.limit_value, 0), 1),
        (u.value - r.other_limit) / coalesce(nullif(r.other_limit, 0), 1)
    ),
    v.value, v.numerator, v.denominator, v.n, u.value
from release.practice_rule as r
join release.practice_value as v
    on v.metric = r.metric and v.subject = r.subject and v.scope = 'district' and v.state = 'ok'
left join release.practice_value as u
    on u.district_id = v.district_id and u.metric = r.other_metric and u.subject = r.other_subject
    and u.scope = 'district' and u.state = 'ok'
left join release.was_found as w
    on w.district_id = v.district_id and w.practice_id = r.practice_id and w.rule = r.rule
cross join lateral (select w.rule is not null as was, v.earlier_value is not null as known) as b
where r.found_by = 'survey'
    and (
        release.beyond('under', v.value, r.limit_value, r.slack, b.was, b.known)
        or coalesce(release.beyond('at_least', u.value, r.other_limit, r.slack, b.was, b.known), false)
    )
