-- Favorable answers over all answers to a construct's items that have a threshold. One row per unit, wave and construct.
select
    g.unit_id,
    a.period_id,
    a.subject,
    sum(a.favorable) as numerator,
    sum(a.could_favorable) as denominator,
    sum(a.respondents) as n
from metrics.giver as g
join metrics.answer_sum as a on a.team_id = g.team_id and a.family = 'construct'
where g.need = :need
group by g.unit_id, a.period_id, a.subject
