-- Practices that stand or fall with A3 and A4, once both are known: either in trouble is enough. One row per rule and district.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select d.district_id, r.practice_id, r.rule, '', '', '', 0, null, null, null, null, null
from release.practice_rule as r
cross join release.district as d
where r.found_by = 'follows'
    and 2 = (
        select count(distinct m.practice_id)
        from release.practice_measure as m
        join release.practice_value as v
            on v.district_id = d.district_id and v.scope = 'district' and v.metric = m.metric and v.subject = m.subject
            and v.state = 'ok'
        where m.practice_id in ('A3', 'A4')
    )
    and exists (
        select
        from release.found as f
        join release.practice_rule as o
            on o.practice_id = f.practice_id and o.rule = f.rule and o.finds = 'attention' and o.sets_status
        where f.district_id = d.district_id and f.practice_id in ('A3', 'A4')
    )
