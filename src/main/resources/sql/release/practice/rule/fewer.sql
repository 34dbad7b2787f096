-- Fewer sessions of the practice's activities than last year by the same day. One row per rule and district.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
with counted as (
    select
        v.district_id, r.practice_id, r.rule, sum(v.value) filter (where v.metric = r.metric) as this_year,
        sum(v.value) filter (where v.metric = r.other_metric) as last_year
    from release.practice_rule as r
    join release.practice_measure as m
        on m.practice_id = r.practice_id and m.metric in (r.metric, r.other_metric)
    join release.practice_value as v
        on v.metric = m.metric and v.subject = m.subject and v.scope = 'district' and v.state = 'ok'
    where r.found_by = 'fewer'
    group by v.district_id, r.practice_id, r.rule
)

select
    district_id, practice_id, rule, '', '', '', release.severity(this_year, last_year), this_year, null, null, null,
    last_year
from counted
where this_year < last_year
