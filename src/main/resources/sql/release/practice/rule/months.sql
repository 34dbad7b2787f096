-- A figure beyond its limit in each of the last three whole months. One row per rule and district.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
with month as (
    select
        r.practice_id, r.rule, r.op, r.limit_value, v.*,
        row_number() over (partition by r.practice_id, r.rule, v.district_id order by v.period_start desc) as back
    from release.practice_rule as r
    join release.value as v
        on v.metric = r.metric and v.subject = r.subject and v.scope = 'district' and v.period = 'month'
        and v.period_end = (v.period_start + interval '1 month')::date - 1
    where r.found_by = 'months'
)

select
    district_id, practice_id, rule, '', '', subject, 0, max(value) filter (where back = 1),
    max(numerator) filter (where back = 1), max(denominator) filter (where back = 1), max(n) filter (where back = 1), null
from month
where back <= 3
group by district_id, practice_id, rule, subject
having count(*) filter (where state = 'ok' and release.beyond(op, value, limit_value, 0, false, false)) = 3
