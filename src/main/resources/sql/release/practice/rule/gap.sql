-- Active teams that went so many planned intervals without a meeting. One row per rule and team.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    v.district_id, r.practice_id, r.rule, v.team_id, '', v.subject,
    release.severity(v.value * t.meetings_per_month / 30.4375, r.limit_value), v.value, null, null, null,
    r.limit_value * 30.4375 / t.meetings_per_month
from release.practice_rule as r
join release.practice_value as v on v.metric = r.metric and v.scope = 'team' and v.state = 'ok'
join release.team as t on t.team_id = v.team_id and t.active and t.meetings_per_month is not null
where r.found_by = 'gap' and v.value > r.limit_value * 30.4375 / t.meetings_per_month
