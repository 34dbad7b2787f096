-- What there is to celebrate in a district and what needs attention, each by its rank. One row per finding.
select
    finds, practice_id, team_id, goal_id, subject, lasted, metric, value, numerator, denominator, n, limit_value,
    other_metric, other_value, what, said, question
from release.finding
where district_id = :district_id
order by finds, rank
