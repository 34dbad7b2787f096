-- Pairs who met together over all pairs there could be. One row per district.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    sum(n.ties) as numerator,
    count(*) * (count(*) - 1) as denominator,
    count(*) as n
from metrics.network_node as n
join metrics.unit as u on u.scope = 'district' and u.district_id = n.district_id
join metrics.period as p on p.period = 'ytd'
group by u.unit_id, p.period_id
