-- Reported meetings that a quorum of members attended, over reported meetings. One row per unit and period.
select
    g.unit_id,
    m.period_id,
    '' as subject,
    sum(m.quorate) as numerator,
    sum(m.reported) as denominator,
    sum(m.reported) as n
from metrics.giver as g
join metrics.meeting_period as m on m.team_id = g.team_id
join metrics.due as d on d.team_id = m.team_id and d.period_id = m.period_id
where g.need = :need
group by g.unit_id, m.period_id
