-- Empties the shared relations and the figures of the computation before, but what is kept by team. No rows.
truncate
    metrics.question, metrics.unit, metrics.unit_team, metrics.unit_goal, metrics.period, metrics.place,
    metrics.open_day, metrics.attended, metrics.giver, metrics.network_node, metrics.network_tie, metrics.wave_before,
    metrics.goal_course, metrics.goal_forecast, metrics.planned, metrics.item, metrics.team_wave, metrics.asked,
    metrics.exempt, metrics.answer, metrics.answer_sum, metrics.score, metrics.survey_group, metrics.goal,
    metrics.goal_verdict, metrics.practice_trait, metrics.team_time, metrics.district_place, metrics.small_cell,
    metrics.respondent, metrics.group_answer, metrics.group_size, metrics.month_before,
    metrics.kept_month, metrics.district_mark, metrics.unit_wave, metrics.wave_mark_before,
    metrics.standing_wave, metrics.due
