-- Meetings held over meetings planned on open days, not capped. One row per unit and period.
select
    g.unit_id,
    p.period_id,
    '' as subject,
    coalesce(sum(m.held), 0) as numerator,
    sum(p.planned order by p.team_id) as denominator,
    null as n
from metrics.giver as g
join metrics.planned as p on p.team_id = g.team_id
left join metrics.meeting_period as m on m.team_id = p.team_id and m.period_id = p.period_id
where g.need = :need
group by g.unit_id, p.period_id
