-- The smallest share of ties outside, of the organizations with five people and a tie or more. One row per district.
with tie as (
    select district_id, person_id, other_id
    from metrics.network_tie
    union all
    select district_id, other_id, person_id
    from metrics.network_tie
),

organization as (
    select
        a.district_id, a.organization,
        count(*) filter (where a.organization <> b.organization)::double precision / count(*) as outside
    from tie as t
    join metrics.network_node as a on a.district_id = t.district_id and a.person_id = t.person_id
    join metrics.network_node as b on b.district_id = t.district_id and b.person_id = t.other_id
    where a.organization is not null and b.organization is not null
    group by a.district_id, a.organization
    having (
        select count(*) from metrics.network_node as n
        where n.district_id = a.district_id and n.organization = a.organization
    ) >= 5
)

select
    u.unit_id,
    p.period_id,
    '' as subject,
    min(o.outside) as value,
    null as low,
    null as high,
    count(*) as n,
    false as too_early
from metrics.unit as u
join organization as o on o.district_id = u.district_id
join metrics.period as p on p.period = 'ytd'
where u.scope = 'district'
group by u.unit_id, p.period_id
