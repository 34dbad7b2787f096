-- Unfavorable answers over valid answers to an item. One row per unit, wave and item.
select
    g.unit_id,
    a.period_id,
    a.item_id as subject,
    count(*) filter (where a.unfavorable) as numerator,
    count(a.unfavorable) as denominator,
    count(a.unfavorable) as n
from metrics.giver as g
join metrics.answer as a on a.team_id = g.team_id
where g.need = :need
group by g.unit_id, a.period_id, a.item_id
