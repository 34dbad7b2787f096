-- Open actions past their due date over open actions. One row per district.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where a.due_on < q.as_of) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.unit_team as u
join facts.actions as a on a.team_id = u.team_id and a.kind = 'action'
join metrics.period as p on p.period = 'to_date'
cross join metrics.question as q
where a.completed_on is null or a.completed_on > q.as_of
group by u.unit_id, p.period_id
