-- Goals on track that stood otherwise in every leaders' edition before. One row per goal.
insert into release.found (
    district_id, practice_id, rule, team_id, goal_id, subject, severity, value, numerator, denominator, n, other_value
)
with before as (
    select v.district_id, v.subject as goal_id, bool_or(v.value in (3, 7)) as was_well
    from release.edition as e
    join release.edition_value as v
        on v.as_of = e.as_of and v.number = e.number and v.metric = 'verdict' and v.scope = 'goal'
    cross join metrics.question as q
    where e.kind = 'leaders' and e.as_of < q.as_of
    group by v.district_id, v.subject
)

select g.district_id, r.practice_id, r.rule, g.team_id, g.goal_id, '', 2, null, null, null, null, null
from release.practice_rule as r
join release.goal as g on g.verdict = 'on_track'
join before as b on b.district_id = g.district_id and b.goal_id = g.goal_id and not b.was_well
where r.found_by = 'newly_on_track'
