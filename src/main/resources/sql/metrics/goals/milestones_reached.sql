-- Milestones completed. One row per unit and period.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where a.completed_on between p.period_start and p.period_end) as value,
    null as low,
    null as high,
    null as n,
    false as too_early
from metrics.unit_team as u
join facts.actions as a on a.team_id = u.team_id and a.kind = 'milestone'
join metrics.period as p on p.period in ('month', 'ytd')
group by u.unit_id, p.period_id
