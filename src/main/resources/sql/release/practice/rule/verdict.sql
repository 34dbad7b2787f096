-- Goals of this school year with a word that asks for attention; the worst weighs most. One row per rule and goal.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select
    g.district_id, r.practice_id, r.rule, g.team_id, g.goal_id, '',
    case g.verdict when 'deteriorating' then 3 when 'missed' then 2 else 1 end
        + greatest(0, least(0.99, (1 - coalesce(a.value, 1)) / 4)),
    null, null, null, null, null
from release.practice_rule as r
join release.goal as g on g.verdict = r.subject and case r.area when '' then g.area <> 'student' else g.area = r.area end
left join release.value as a
    on a.district_id = g.district_id and a.metric = 'attainment' and a.scope = 'goal' and a.subject = g.goal_id
cross join metrics.question as q
where r.found_by = 'verdict' and g.due_on >= q.year_from
