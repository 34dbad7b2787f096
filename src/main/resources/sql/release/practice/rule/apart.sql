-- Schools that lie so far apart; the lowest is named. One row per rule and district.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
with school as (
    select
        v.district_id, r.practice_id, r.rule, r.op, r.limit_value, v.subject, v.value, v.numerator, v.denominator, v.n,
        max(v.value) over (partition by r.practice_id, r.rule, v.district_id) as highest,
        row_number() over (partition by r.practice_id, r.rule, v.district_id order by v.value, v.subject) as place
    from release.practice_rule as r
    join release.practice_value as v on v.metric = r.metric and v.scope = 'district' and v.state = 'ok'
    where r.found_by = 'apart'
)

select
    district_id, practice_id, rule, '', '', subject, release.severity(highest - value, limit_value), value, numerator,
    denominator, n, highest
from school
where place = 1 and release.beyond(op, highest - value + 1e-9, limit_value, 0, false, false)
