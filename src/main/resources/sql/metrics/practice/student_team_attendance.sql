-- Attended over expected at reported meetings of student teams. One row per district and school.
select
    g.unit_id,
    t.period_id,
    f.school as subject,
    sum(t.attended) as numerator,
    sum(t.expected) as denominator,
    sum(t.expected) as n
from metrics.giver as g
join facts.teams as f on f.team_id = g.team_id
join metrics.team_period as t on t.team_id = g.team_id
join metrics.period as p on p.period_id = t.period_id and p.period = 'ytd'
where g.need = :need || '/' || f.school
group by g.unit_id, t.period_id, f.school
