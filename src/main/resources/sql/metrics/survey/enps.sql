-- Promoters less detractors over answers on a scale from 0 to 10. One row per unit, wave and item.
select
    g.unit_id,
    a.period_id,
    a.item_id as subject,
    count(*) filter (where a.value >= 9) - count(*) filter (where a.value <= 6) as numerator,
    count(a.value) as denominator,
    count(a.value) as n
from metrics.giver as g
join metrics.answer as a on a.team_id = g.team_id
join metrics.item as i on i.survey_id = a.survey_id and i.item_id = a.item_id and i.scale_min = 0 and i.scale_max = 10
where g.need = :need
group by g.unit_id, a.period_id, a.item_id
