-- Goals whose plan was changed and that are on track since the leaders' edition before. One row per goal.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
select g.district_id, r.practice_id, r.rule, g.team_id, g.goal_id, '', 2, null, null, null, null, null
from release.practice_rule as r
join release.goal as g on g.revisions > 0 and g.verdict in ('on_track', 'met')
join release.compared_edition as c on true
join release.edition_value as e
    on e.as_of = c.as_of and e.number = c.number and e.district_id = g.district_id and e.metric = 'verdict'
    and e.scope = 'goal' and e.subject = g.goal_id and e.value in (8, 9, 10)
where r.found_by = 'regained'
