-- Mean share of the roster's organizations that were there. One row per unit and period.
select
    g.unit_id,
    m.period_id,
    '' as subject,
    sum(m.represented order by m.team_id) as numerator,
    sum(m.could_represent) as denominator,
    sum(m.could_represent) as n
from metrics.giver as g
join metrics.meeting_habit as m on m.team_id = g.team_id
join metrics.due as d on d.team_id = m.team_id and d.period_id = m.period_id
where g.need = :need
group by g.unit_id, m.period_id
