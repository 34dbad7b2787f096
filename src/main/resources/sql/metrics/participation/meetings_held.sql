-- Meetings held. One row per unit and period.
select
    g.unit_id,
    d.period_id,
    '' as subject,
    coalesce(sum(m.held), 0) as value,
    null as low,
    null as high,
    null as n,
    false as too_early
from metrics.giver as g
join metrics.team_trait as t on t.team_id = g.team_id and t.meets
join metrics.due as d on d.team_id = g.team_id
left join metrics.meeting_period as m on m.team_id = g.team_id and m.period_id = d.period_id
where g.need = :need
group by g.unit_id, d.period_id
