-- A figure of the district, an area or an active team beyond its limit. One row per rule and unit.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    v.district_id, r.practice_id, r.rule, v.team_id, '', v.subject, release.severity(v.value, r.limit_value), v.value,
    v.numerator, v.denominator, v.n, null
from release.practice_rule as r
join release.practice_value as v
    on v.metric = r.metric
    and v.subject = r.subject
    and v.scope = case when r.scope = 'team' then 'team' when r.area <> '' then 'area' else 'district' end
    and (r.area = '' or v.area = r.area)
cross join metrics.question as q
cross join lateral (select to_char(q.year_from, 'MMDD') as starts) as y
left join release.team as t on t.team_id = v.team_id
left join release.was_found as w
    on w.district_id = v.district_id and w.practice_id = r.practice_id and w.rule = r.rule and w.team_id = v.team_id
where r.found_by = 'figure'
    and v.state = 'ok'
    and coalesce(t.active, true)
    and coalesce(v.denominator, v.n, r.least) >= r.least
    and release.beyond(r.op, v.value, r.limit_value, r.slack, w.rule is not null, v.earlier_value is not null)
    -- days count from the start of the school year, wherever that is in the calendar
    and (
        r.from_day = ''
        or (to_char(q.as_of, 'MMDD') < y.starts, to_char(q.as_of, 'MMDD')) >= (r.from_day < y.starts, r.from_day)
    )
