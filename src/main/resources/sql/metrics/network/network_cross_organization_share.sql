-- Pairs of different organizations over pairs who met and whose organizations are known. One row per district.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where a.organization <> b.organization) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.network_tie as t
join metrics.network_node as a on a.district_id = t.district_id and a.person_id = t.person_id
join metrics.network_node as b on b.district_id = t.district_id and b.person_id = t.other_id
join metrics.unit as u on u.scope = 'district' and u.district_id = t.district_id
join metrics.period as p on p.period = 'ytd'
where a.organization is not null and b.organization is not null
group by u.unit_id, p.period_id
