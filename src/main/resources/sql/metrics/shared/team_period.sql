-- What was expected of a team's members and what came of it. One row per team and period.
insert into metrics.team_period (
    team_id, period_id, expected, attended, on_time, excused, unrecorded, scheduled_pairs, scheduled, credit
)
select
    team_id, period_id, sum(expected), sum(attended), sum(on_time), sum(excused), sum(unrecorded), sum(scheduled_pairs),
    sum(scheduled), sum(credit)
from metrics.member_period
group by team_id, period_id
