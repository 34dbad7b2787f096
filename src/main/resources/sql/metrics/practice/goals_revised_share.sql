-- Goals whose target or due date was changed, over goals that are not dropped. One row per district.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where c.revisions > 0) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.unit as u
join metrics.goal as g on g.district_id = u.district_id and g.status <> 'dropped'
join metrics.goal_course as c on c.goal_id = g.goal_id
join metrics.period as p on p.period = 'to_date'
where u.scope = 'district'
group by u.unit_id, p.period_id
