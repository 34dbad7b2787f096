-- Reported meetings at which somebody saw to the data, over reported meetings. One row per district.
select
    g.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where s.data) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join metrics.session as s on s.team_id = g.team_id and s.reported and s.in_year
join metrics.period as p on p.period = 'ytd'
where g.need = :need
group by g.unit_id, p.period_id
