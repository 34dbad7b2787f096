-- Co-teaching sessions held over fortnights of open days, of the teams that set one this school year. One row per district.
with session as (
    select team_id, count(*) filter (where held) as sessions
    from metrics.session
    where activity = 'co_teaching' and in_year
    group by team_id
)

select
    g.unit_id,
    p.period_id,
    '' as subject,
    sum(s.sessions) as numerator,
    sum(t.open_days) / 14.0 as denominator,
    null as n
from metrics.giver as g
join session as s on s.team_id = g.team_id
left join metrics.team_time as t on t.team_id = g.team_id
join metrics.period as p on p.period = 'ytd'
where g.need = :need
group by g.unit_id, p.period_id
