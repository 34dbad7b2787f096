-- Held meetings with a recap within three days, over those whose recap was due or sent. One row per unit and period.
select
    g.unit_id,
    m.period_id,
    '' as subject,
    sum(m.recaps) as numerator,
    sum(m.could_recap) as denominator,
    sum(m.could_recap) as n
from metrics.giver as g
join metrics.meeting_habit as m on m.team_id = g.team_id
join metrics.due as d on d.team_id = m.team_id and d.period_id = m.period_id
where g.need = :need
group by g.unit_id, m.period_id
