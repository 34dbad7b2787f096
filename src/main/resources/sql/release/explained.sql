-- The figures that a question may mean, as they were decided. One row per unit, period and subject.
select
    v.as_of, v.scope, v.district_id, v.area, v.team_id, v.subject, v.period, coalesce(v.period_start, v.period_end) as from_day,
    v.period_end as to_day, v.value, v.numerator, v.denominator, v.n, v.state,
    -- what an earlier edition told rests on other rows than those of today, and these would tell how many came since
    coalesce(
        (c.value, c.numerator, c.denominator, c.n) is not distinct from (v.value, v.numerator, v.denominator, v.n), false
    ) as stands,
    t.value as least
from release.value as v
left join metrics.value as c
    on c.metric = v.metric and c.scope = v.scope and c.district_id = v.district_id and c.area = v.area
    and c.team_id = v.team_id and c.subject = v.subject and c.period = v.period and c.period_end = v.period_end
left join release.threshold as t on t.key = 'minimum-group-of-families'
where v.metric = :metric
    and v.scope = :scope
    and case v.scope when 'team' then v.team_id when 'area' then v.area when 'district' then v.district_id else v.subject end = :id
    and (v.period = :period or v.period = 'month' and to_char(v.period_start, 'yyyy-mm') = :period)
order by v.district_id, v.area, v.team_id, v.subject, v.period_end
