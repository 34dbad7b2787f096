-- How much meeting together hangs on one person. One row per district.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    max(n.ties) * count(*) - sum(n.ties) as numerator,
    (count(*) - 1) * (count(*) - 2) as denominator,
    count(*) as n
from metrics.network_node as n
join metrics.unit as u on u.scope = 'district' and u.district_id = n.district_id
join metrics.period as p on p.period = 'ytd'
group by u.unit_id, p.period_id
having count(*) >= 3
