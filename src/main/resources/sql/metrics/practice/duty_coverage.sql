-- Duties that somebody there held, over the four there are, at reported meetings. One row per district.
select
    g.unit_id,
    p.period_id,
    '' as subject,
    sum(s.duties) as numerator,
    4 * count(*) as denominator,
    4 * count(*) as n
from metrics.giver as g
join metrics.session as s on s.team_id = g.team_id and s.reported and s.in_year
join metrics.period as p on p.period = 'ytd'
where g.need = :need
group by g.unit_id, p.period_id
