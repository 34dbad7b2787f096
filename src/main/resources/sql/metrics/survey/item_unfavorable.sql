-- Unfavorable answers over valid answers to an item. One row per unit, wave and item.
select
    g.unit_id,
    a.period_id,
    a.subject,
    sum(a.unfavorable) as numerator,
    sum(a.could_unfavorable) as denominator,
    sum(a.could_unfavorable) as n
from metrics.giver as g
join metrics.answer_sum as a on a.team_id = g.team_id and a.family = 'item'
where g.need = :need
group by g.unit_id, a.period_id, a.subject
