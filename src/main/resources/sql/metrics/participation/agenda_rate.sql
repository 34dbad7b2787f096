-- Held meetings whose agenda went out a day before or earlier, over held meetings. One row per unit and period.
select
    g.unit_id,
    m.period_id,
    '' as subject,
    coalesce(sum(h.agendas), 0) as numerator,
    sum(m.held) as denominator,
    sum(m.held) as n
from metrics.giver as g
join metrics.meeting_period as m on m.team_id = g.team_id
join metrics.due as d on d.team_id = m.team_id and d.period_id = m.period_id
left join metrics.meeting_habit as h on h.team_id = m.team_id and h.period_id = m.period_id
where g.need = :need
group by g.unit_id, m.period_id
