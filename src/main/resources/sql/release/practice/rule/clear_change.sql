-- A clear change of answers since the wave before: an interval without 0, held against the answers now. One row per rule and district.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    v.district_id, r.practice_id, r.rule, '', '', v.subject, abs(v.value), v.value, v.numerator, v.denominator, v.n,
    f.value
from release.practice_rule as r
join release.practice_value as v
    on v.metric = r.metric and v.subject = r.subject and v.scope = 'district' and v.state = 'ok'
left join release.value as f
    on f.district_id = v.district_id and f.metric = r.other_metric and f.scope = 'district' and f.subject = v.subject
    and f.period = v.period and f.state = 'ok'
where r.found_by = 'clear_change'
    and release.beyond(r.op, v.value, r.limit_value, 0, false, false)
    and case r.op when 'at_least' then v.low > 0 else v.high < 0 end
