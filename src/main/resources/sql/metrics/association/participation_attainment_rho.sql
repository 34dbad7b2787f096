-- Spearman's rank correlation of attendance and attainment over teams, with Bonett and Wright's interval. One row per district.
with pair as (
    select a.district_id, a.team_id, a.value as x, b.value as y
    from metrics.value as a
    join metrics.value as b
        on b.scope = 'team' and b.team_id = a.team_id and b.metric = 'team_attainment' and b.state = 'ok'
    where a.scope = 'team' and a.metric = 'attendance_rate' and a.period = 'ytd' and a.state = 'ok'
),

-- twice the mid-rank less n + 1: whole numbers whose mean is 0, so that the sums are exact
ranked as (
    select
        district_id,
        2 * rank() over (x_order) + count(*) over (partition by district_id, x)
            - count(*) over (partition by district_id) - 2 as x,
        2 * rank() over (y_order) + count(*) over (partition by district_id, y)
            - count(*) over (partition by district_id) - 2 as y
    from pair
    window x_order as (partition by district_id order by x), y_order as (partition by district_id order by y)
),

correlated as (
    select
        district_id, count(*) as n,
        sum(x * y)::double precision / nullif(sqrt(sum(x * x)::double precision * sum(y * y)), 0) as rho
    from ranked
    group by district_id
    having count(*) >= 8
),

transformed as (
    select
        district_id, n, rho,
        case when abs(rho) < 1 then atanh(rho) end as z,
        1.959963984540054::double precision * sqrt((1 + rho * rho / 2) / (n - 3)) as margin
    from correlated
)

select
    u.unit_id,
    p.period_id,
    '' as subject,
    t.rho as value,
    tanh(t.z - t.margin) as low,
    tanh(t.z + t.margin) as high,
    t.n,
    t.district_id is null as too_early
from metrics.unit as u
join metrics.period as p on p.period = 'ytd'
left join transformed as t on t.district_id = u.district_id
where u.scope = 'district'
