-- Actions past their due date and not completed. One row per unit.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where a.due_on < q.as_of and (a.completed_on is null or a.completed_on > q.as_of)) as value,
    null as low,
    null as high,
    null as n,
    false as too_early
from metrics.unit_team as u
join facts.actions as a on a.team_id = u.team_id and a.kind = 'action'
join metrics.period as p on p.period = 'to_date'
cross join metrics.question as q
group by u.unit_id, p.period_id
