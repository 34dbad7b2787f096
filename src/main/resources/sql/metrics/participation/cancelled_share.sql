-- Meetings cancelled over meetings held or cancelled. One row per unit and period.
select
    g.unit_id,
    m.period_id,
    '' as subject,
    sum(m.cancelled) as numerator,
    sum(m.held + m.cancelled) as denominator,
    sum(m.held + m.cancelled) as n
from metrics.giver as g
join metrics.meeting_period as m on m.team_id = g.team_id
join metrics.due as d on d.team_id = m.team_id and d.period_id = m.period_id
where g.need = :need
group by g.unit_id, m.period_id
