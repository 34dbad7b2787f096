-- How many each survey cell rests on, and the smallest that may be shown. One row per wave, cell, district and team.
-- Cells and districts stand together.
select
    w.survey_id, w.wave_id, g.cell_kind, g.cell, t.district_id, t.area, t.team_id, g.smallest, g.answered,
    w.respondents > 0 as responded,
    case when w.families then :minimum_families else :minimum end as minimum
from metrics.survey_group as g
join metrics.team_wave as w on w.team_id = g.team_id and w.period_id = g.period_id
join facts.teams as t on t.team_id = g.team_id
order by
    w.survey_id, w.wave_id, g.cell_kind, g.cell, t.district_id collate "C", t.area collate "C", t.team_id collate "C"
