-- Meetings held over meetings planned on open days, not capped. One row per unit and period.
select
    g.unit_id,
    d.period_id,
    '' as subject,
    coalesce(sum(m.held), 0) as numerator,
    sum(l.planned order by g.team_id) as denominator,
    null as n
from metrics.giver as g
join metrics.due as d on d.team_id = g.team_id
-- a team that planned nothing then may have met all the same
left join metrics.planned as l on l.team_id = g.team_id and l.period_id = d.period_id
left join metrics.meeting_period as m on m.team_id = g.team_id and m.period_id = d.period_id
where g.need = :need
group by g.unit_id, d.period_id
