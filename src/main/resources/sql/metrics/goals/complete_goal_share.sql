-- Active teams with a goal that somebody owns, over active teams. One row per unit.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (
        where t.team_id in (select g.team_id from metrics.goal as g where g.owned and g.status <> 'dropped')
    ) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.unit_team as u
join facts.teams as t on t.team_id = u.team_id
join metrics.period as p on p.period = 'to_date'
cross join metrics.question as q
where (t.starts_on is null or t.starts_on <= q.as_of) and (t.ends_on is null or q.as_of <= t.ends_on)
group by u.unit_id, p.period_id
