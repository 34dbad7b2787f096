-- Goals met or on track over goals with a verdict on their way. One row per unit.
select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where v.verdict in ('met', 'on_track')) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.unit_goal as u
join metrics.goal_verdict as v on v.goal_id = u.goal_id
join metrics.period as p on p.period = 'to_date'
where v.verdict not in ('dropped', 'not_started', 'no_data', 'too_early')
group by u.unit_id, p.period_id
