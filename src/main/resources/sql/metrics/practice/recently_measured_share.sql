-- Goals measured in the last 45 days over goals under way. One row per district.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where g.latest_on > q.as_of - 45) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.unit as u
join metrics.goal as g on g.district_id = u.district_id
join metrics.period as p on p.period = 'to_date'
cross join metrics.question as q
where u.scope = 'district' and g.started and g.status <> 'dropped' and not g.reached and g.due_on >= q.as_of
group by u.unit_id, p.period_id
