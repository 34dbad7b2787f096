-- Active teams that agreed how to solve conflict, over those that say whether they did. One row per district.
select
    g.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where t.conflict_protocol) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join facts.teams as t on t.team_id = g.team_id
join metrics.period as p on p.period = 'to_date'
cross join metrics.question as q
where g.need = :need
    and (t.starts_on is null or t.starts_on <= q.as_of)
    and (t.ends_on is null or q.as_of <= t.ends_on)
group by g.unit_id, p.period_id
