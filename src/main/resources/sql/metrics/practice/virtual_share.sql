-- Virtual meetings over meetings held whose mode is known. One row per district.
select
    g.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where s.mode = 'virtual') as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join metrics.session as s on s.team_id = g.team_id and s.held and s.in_year and s.mode is not null
join metrics.period as p on p.period = 'ytd'
where g.need = :need
group by g.unit_id, p.period_id
