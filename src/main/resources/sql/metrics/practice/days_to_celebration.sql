-- Mean days from completion to celebration, of what was completed this school year and celebrated. One row per district.
select
    g.unit_id,
    p.period_id,
    '' as subject,
    avg(a.celebrated_on - a.completed_on) as value,
    null as low,
    null as high,
    count(*) as n,
    false as too_early
from metrics.giver as g
join facts.actions as a on a.team_id = g.team_id
join metrics.period as p on p.period = 'ytd'
where g.need = :need
    and a.completed_on between p.period_start and p.period_end
    and a.celebrated_on between a.completed_on and p.period_end
group by g.unit_id, p.period_id
