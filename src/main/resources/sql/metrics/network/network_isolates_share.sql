-- People who met nobody over all people expected. One row per district.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where n.ties = 0) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.network_node as n
join metrics.unit as u on u.scope = 'district' and u.district_id = n.district_id
join metrics.period as p on p.period = 'ytd'
group by u.unit_id, p.period_id
