-- Actions with an owner over all actions. One row per district.
select
    g.unit_id,
    p.period_id,
    '' as subject,
    count(a.owner_id) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join facts.actions as a on a.team_id = g.team_id and a.kind = 'action'
join metrics.period as p on p.period = 'to_date'
where g.need = :need
group by g.unit_id, p.period_id
