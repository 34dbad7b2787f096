-- Empties what was decided last; editions stay. No rows.
truncate
    release.report, release.value, release.district, release.team, release.goal, release.wave, release.item,
    release.attendance_band, release.meeting_month, release.file, release.feed, release.record_gap, release.threshold,
    release.change,
    protection.hidden_cell, protection.hidden_figure, protection.wave_group, protection.kept_wave,
    protection.earlier_wave, protection.survey_part, protection.telling_wave,
    release.practice_declared, release.practice_measure, release.practice_rule, release.compared_edition,
    release.practice_value, release.found, release.finding, release.practice, release.practice_figure,
    release.was_found, release.looked
