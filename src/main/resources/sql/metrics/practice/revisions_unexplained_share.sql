-- Changes of target or due date without a reason, over all such changes. One row per district.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    sum(c.unexplained) as numerator,
    sum(c.revisions) as denominator,
    sum(c.revisions) as n
from metrics.unit as u
join metrics.goal as g on g.district_id = u.district_id and g.status <> 'dropped'
join metrics.goal_course as c on c.goal_id = g.goal_id
join metrics.period as p on p.period = 'to_date'
where u.scope = 'district'
group by u.unit_id, p.period_id
