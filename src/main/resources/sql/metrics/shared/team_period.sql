-- What was expected of a team's members and what came of it. One row per team and period.
insert into metrics.team_period (
    team_id, period_id, expected, attended, on_time, excused, unrecorded, scheduled_pairs, scheduled, credit,
    in_person_expected, in_person_attended, virtual_expected, virtual_attended, minutes, contributions, spoken
)
select
    m.team_id, m.period_id, sum(m.expected), sum(m.attended), sum(m.on_time), sum(m.excused), sum(m.unrecorded),
    sum(m.scheduled_pairs), sum(m.scheduled), sum(m.credit), sum(m.in_person_expected), sum(m.in_person_attended),
    sum(m.virtual_expected), sum(m.virtual_attended), sum(m.minutes), sum(m.contributions), sum(m.spoken)
from metrics.member_period as m
join metrics.stale as s on s.team_id = m.team_id
group by m.team_id, m.period_id
