-- Ranks what was found: goals first, then severity, then how long it has lasted; ties by id. One row per finding.
insert into release.finding (
    as_of, district_id, finds, rank, practice_id, rule, team_id, goal_id, subject, severity, lasted, metric, value,
    numerator, denominator, n, limit_value, other_metric, other_value, what, said, question
)
with lasting as (
    select f.*, coalesce(e.lasted + 1, 0) as lasted
    from release.found as f
    left join release.compared_edition as c on true
    left join release.edition_finding as e
        on e.as_of = c.as_of and e.number = c.number and e.district_id = f.district_id
        and e.practice_id = f.practice_id and e.rule = f.rule and e.team_id = f.team_id and e.goal_id = f.goal_id
        and e.subject = f.subject
)

select
    q.as_of, l.district_id, r.finds,
    row_number() over (
        partition by l.district_id, r.finds
        order by
            l.goal_id = '', l.severity desc, l.lasted desc, l.practice_id, r.rule_no, l.team_id, l.goal_id, l.subject
    ),
    l.practice_id, l.rule, l.team_id, l.goal_id, l.subject, l.severity, l.lasted, r.metric, l.value, l.numerator,
    l.denominator, l.n, r.limit_value, r.other_metric, l.other_value, r.what, r.said, r.question
from lasting as l
join release.practice_rule as r on r.practice_id = l.practice_id and r.rule = l.rule
cross join metrics.question as q
