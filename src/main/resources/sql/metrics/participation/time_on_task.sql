-- Minutes credited over minutes scheduled, of expected pairs with scheduled minutes. One row per unit and period.
select
    g.unit_id,
    t.period_id,
    '' as subject,
    sum(t.credit) as numerator,
    sum(t.scheduled) as denominator,
    sum(t.scheduled_pairs) as n
from metrics.giver as g
join metrics.team_period as t on t.team_id = g.team_id
join metrics.due as d on d.team_id = t.team_id and d.period_id = t.period_id
where g.need = :need
group by g.unit_id, t.period_id
