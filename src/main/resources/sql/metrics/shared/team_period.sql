-- What was expected of a team's members and what came of it. One row per team and period.
insert into metrics.team_period (
    team_id, period_id, expected, attended, on_time, excused, unrecorded, scheduled_pairs, scheduled, credit,
    in_person_expected, in_person_attended, virtual_expected, virtual_attended, minutes, contributions, spoken
)
select
    team_id, period_id, sum(expected), sum(attended), sum(on_time), sum(excused), sum(unrecorded), sum(scheduled_pairs),
    sum(scheduled), sum(credit), sum(in_person_expected), sum(in_person_attended), sum(virtual_expected),
    sum(virtual_attended), sum(minutes), sum(contributions), sum(spoken)
from metrics.member_period
group by team_id, period_id
