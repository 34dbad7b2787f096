-- Mean of the valid answers to an item. One row per unit, wave and item.
select
    g.unit_id,
    a.period_id,
    a.item_id as subject,
    avg(a.value) as value,
    null as low,
    null as high,
    count(a.value) as n,
    false as too_early
from metrics.giver as g
join metrics.answer as a on a.team_id = g.team_id
where g.need = :need
group by g.unit_id, a.period_id, a.item_id
