-- Empties the relations that a computation may keep of the one before. No rows.
truncate
    metrics.meeting, metrics.expected, metrics.roster_day, metrics.team_trait, metrics.member_period,
    metrics.team_period, metrics.guest_period, metrics.meeting_period, metrics.meeting_habit, metrics.session,
    metrics.month_mark, metrics.wave_mark, metrics.value
