-- A mean score under the middle of its items' scales. One row per rule and district.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    v.district_id, r.practice_id, r.rule, '', '', v.subject, release.severity(v.value, s.middle), v.value, null, null, v.n,
    s.middle
from release.practice_rule as r
join release.practice_value as v
    on v.metric = r.metric and v.subject = r.subject and v.scope = 'district' and v.state = 'ok'
join release.wave as w on w.district_id = v.district_id and w.period = v.period
cross join lateral (
    select avg((i.scale_min + i.scale_max) / 2 order by i.item_id) as middle
    from release.item as i
    where i.survey_id = w.survey_id and i.construct = v.subject
) as s
where r.found_by = 'midpoint' and v.value < s.middle
