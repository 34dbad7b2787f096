-- Minutes of held meetings in protected time, over those of which it is known. One row per unit and period.
select
    g.unit_id,
    m.period_id,
    '' as subject,
    sum(m.protected_minutes) as numerator,
    sum(m.told_minutes) as denominator,
    sum(m.told_meetings) as n
from metrics.giver as g
join metrics.meeting_habit as m on m.team_id = g.team_id
join metrics.due as d on d.team_id = m.team_id and d.period_id = m.period_id
where g.need = :need
group by g.unit_id, m.period_id
