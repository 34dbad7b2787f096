-- Different partner organizations at meetings held this school year. One row per district.
select
    g.unit_id,
    p.period_id,
    '' as subject,
    count(distinct s.partner) as value,
    null as low,
    null as high,
    null as n,
    false as too_early
from metrics.giver as g
join metrics.period as p on p.period = 'ytd'
left join metrics.session as s on s.team_id = g.team_id and s.held and s.in_year
where g.need = :need
group by g.unit_id, p.period_id
