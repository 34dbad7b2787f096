-- Goals that serve a larger goal over goals that are not dropped. One row per district.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(v.parent_goal_id) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.unit as u
join metrics.goal as g on g.district_id = u.district_id and g.status <> 'dropped'
join facts.goal_versions as v on v.goal_id = g.goal_id and v.version = g.version
join metrics.period as p on p.period = 'to_date'
where u.scope = 'district'
group by u.unit_id, p.period_id
