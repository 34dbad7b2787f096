-- The figures that a question may mean, as they were decided. One row per unit, period and subject.
select
    v.as_of, v.scope, v.district_id, v.area, v.team_id, v.subject, v.period, coalesce(v.period_start, v.period_end) as from_day,
    v.period_end as to_day, v.value, v.numerator, v.denominator, v.n, v.state
from release.value as v
where v.metric = :metric
    and v.scope = :scope
    and case v.scope when 'team' then v.team_id when 'area' then v.area when 'district' then v.district_id else v.subject end = :id
    and (v.period = :period or v.period = 'month' and to_char(v.period_start, 'yyyy-mm') = :period)
order by v.district_id, v.area, v.team_id, v.subject, v.period_end
