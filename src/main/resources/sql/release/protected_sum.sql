-- Totals of participation that are not the sum of the teams shown: the difference tells of hidden ones. One row per total.
with team as (
    select
        district_id, area, period, period_start, metric, state,
        case when metric in (:counts) then value else numerator end as over, coalesce(denominator, 0) as under
    from release.value
    where scope = 'team' and period in ('month', 'ytd')
),

total as (
    select
        scope, district_id, area, period, period_start, metric,
        case when metric in (:counts) then value else numerator end as over, coalesce(denominator, 0) as under
    from release.value
    where scope in ('area', 'district') and period in ('month', 'ytd') and state = 'ok'
)

select o.scope, o.metric
from total as o
join team as t
    on t.district_id = o.district_id and (o.area = '' or t.area = o.area)
    and t.period = o.period and t.period_start = o.period_start and t.metric = o.metric
where o.over is not null
group by o.scope, o.district_id, o.area, o.period, o.period_start, o.metric, o.over, o.under
having bool_or(t.state = 'suppressed')
    and (
        abs(o.over - coalesce(sum(t.over) filter (where t.state = 'ok'), 0)) > 1e-9 * greatest(1, abs(o.over))
        or abs(o.under - coalesce(sum(t.under) filter (where t.state = 'ok'), 0)) > 1e-9 * greatest(1, abs(o.under))
    )
order by o.scope, o.metric
