-- Attended over expected, at virtual meetings. One row per unit and period.
select
    g.unit_id,
    m.period_id,
    '' as subject,
    sum(m.virtual_attended) as numerator,
    sum(m.virtual_expected) as denominator,
    sum(m.virtual_expected) as n
from metrics.giver as g
join metrics.team_period as m on m.team_id = g.team_id
join metrics.due as d on d.team_id = m.team_id and d.period_id = m.period_id
where g.need = :need
group by g.unit_id, m.period_id
