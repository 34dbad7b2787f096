-- The figures that stand behind a practice. One row per district, practice and measure.
insert into release.practice_figure (
    as_of, district_id, practice_id, place, metric, subject, area, period, value, numerator, denominator, n, state
)
select
    q.as_of, v.district_id, m.practice_id, m.place, m.metric, v.subject, m.area, v.period, v.value, v.numerator,
    v.denominator, v.n, v.state
from release.practice_measure as m
join release.practice_value as v
    on v.metric = m.metric
    and v.area = m.area
    and v.scope = case when m.area = '' then 'district' else 'area' end
    and (v.subject = m.subject or v.metric like '%\_by\_group' and v.subject like m.subject || '/%')
cross join metrics.question as q
