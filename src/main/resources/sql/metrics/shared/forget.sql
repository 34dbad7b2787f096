-- Empties the shared relations and the figures of the computation before. No rows.
truncate
    metrics.question, metrics.unit, metrics.unit_team, metrics.unit_goal, metrics.period, metrics.place,
    metrics.open_day, metrics.meeting, metrics.expected, metrics.team_trait, metrics.giver, metrics.member_period,
    metrics.team_period, metrics.meeting_period, metrics.meeting_habit, metrics.guest_period, metrics.roster_day,
    metrics.network_node, metrics.network_tie, metrics.wave_before, metrics.goal_course, metrics.goal_forecast,
    metrics.planned, metrics.item, metrics.team_wave, metrics.asked,
    metrics.exempt, metrics.answer, metrics.answer_sum, metrics.score, metrics.survey_group, metrics.goal,
    metrics.goal_verdict, metrics.session, metrics.practice_trait, metrics.team_time, metrics.district_place,
    metrics.small_cell, metrics.respondent, metrics.group_answer, metrics.group_size, metrics.value
