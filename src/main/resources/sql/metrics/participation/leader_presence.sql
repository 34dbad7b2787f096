-- Reported meetings that a leader attended, over those with a leader on the roster. One row per unit and period.
select
    g.unit_id,
    m.period_id,
    '' as subject,
    sum(m.led) as numerator,
    sum(m.could_be_led) as denominator,
    sum(m.could_be_led) as n
from metrics.giver as g
join metrics.meeting_habit as m on m.team_id = g.team_id
join metrics.due as d on d.team_id = m.team_id and d.period_id = m.period_id
where g.need = :need
group by g.unit_id, m.period_id
