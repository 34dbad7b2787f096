-- Partners of last school year up to the same day that took part this year, over all of them. One row per district.
with partner as (
    select g.unit_id, s.partner, bool_or(s.in_last_year) as then_there, bool_or(s.in_year) as now_there
    from metrics.giver as g
    join metrics.session as s on s.team_id = g.team_id and s.held and s.partner is not null
    where g.need = :need
    group by g.unit_id, s.partner
)

select
    r.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where r.now_there) as numerator,
    count(*) as denominator,
    count(*) as n
from partner as r
join metrics.period as p on p.period = 'ytd'
where r.then_there
group by r.unit_id, p.period_id
