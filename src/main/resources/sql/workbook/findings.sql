-- What there is to celebrate in a district and what needs attention, each by its rank. One row per finding.
select
    f.finds, f.practice_id, f.team_id, coalesce(r.area, '') as area, f.goal_id, f.subject, f.lasted, f.metric, f.value,
    f.numerator, f.denominator, f.n, f.limit_value, f.other_metric, f.other_value, f.what, f.said, f.question
from release.finding as f
left join release.practice_rule as r on r.practice_id = f.practice_id and r.rule = f.rule
where f.district_id = :district_id
order by f.finds, f.rank
