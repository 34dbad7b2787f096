-- Areas with several of three troubles. One row per rule and district.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
with counted as (
    select
        v.district_id, r.practice_id, r.rule, r.least, v.value, v.numerator, v.denominator,
        count(*) filter (
            where v.state = 'ok' and v.value < case v.metric
                when r.metric then r.limit_value when r.other_metric then r.other_limit else r.third_limit
            end
        ) over (partition by r.practice_id, r.rule, v.district_id) as troubles,
        v.metric = r.metric as stands_for_it
    from release.practice_rule as r
    join release.practice_value as v
        on v.metric in (r.metric, r.other_metric, r.third_metric) and v.subject = '' and v.scope = 'area'
        and v.area = r.area
    where r.found_by = 'several'
)

select
    district_id, practice_id, rule, '', '', '', troubles / 3.0, value, numerator, denominator, troubles, null
from counted
where stands_for_it and troubles >= least
