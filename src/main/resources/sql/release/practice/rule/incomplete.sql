-- Active teams without a goal that somebody owns, so many days after they began. One row per rule and team.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    v.district_id, r.practice_id, r.rule, v.team_id, '', v.subject,
    least(1, release.severity(q.as_of - b.began_on, r.limit_value) / 10), q.as_of - b.began_on, null, null, null, null
from release.practice_rule as r
join release.practice_value as v on v.metric = r.metric and v.scope = 'team' and v.state = 'ok' and v.value = 0
join release.team as t on t.team_id = v.team_id and t.active
cross join metrics.question as q
-- where nobody told when, the school year did
cross join lateral (select coalesce(t.starts_on, q.year_from) as began_on) as b
where r.found_by = 'incomplete'
    and q.as_of - b.began_on > r.limit_value
    and v.district_id in (select district_id from release.goal)
