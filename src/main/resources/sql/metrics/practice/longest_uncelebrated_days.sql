-- The most days that a milestone of this school year waits to be celebrated. One row per district with a milestone reached.
select
    g.unit_id,
    p.period_id,
    '' as subject,
    max(
        case when a.celebrated_on is null or a.celebrated_on > p.period_end then p.period_end - a.completed_on else 0 end
    ) as value,
    null as low,
    null as high,
    count(*) as n,
    false as too_early
from metrics.giver as g
join facts.actions as a on a.team_id = g.team_id and a.kind = 'milestone'
join metrics.period as p on p.period = 'ytd'
where g.need = :need and a.completed_on between p.period_start and p.period_end
group by g.unit_id, p.period_id
