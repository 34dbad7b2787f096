-- Unfavorable answers over all answers to a construct's items that have a threshold. One row per unit, wave and construct.
select
    g.unit_id,
    a.period_id,
    a.construct as subject,
    count(*) filter (where a.unfavorable) as numerator,
    count(a.unfavorable) as denominator,
    count(distinct (a.team_id, a.respondent_id)) filter (where a.value is not null) as n
from metrics.giver as g
join metrics.answer as a on a.team_id = g.team_id
where g.need = :need and a.construct is not null
group by g.unit_id, a.period_id, a.construct
