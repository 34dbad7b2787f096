-- Which teams the respondents of a group belong to, and what of these is hidden. One row per team and group.
select
    'wave:' || w.survey_id || '/' || w.wave_id as period, t.district_id, t.area, z.construct, z.respondent_group, z.team_id,
    bool_or(h.scope = 'district') is true as district_hidden,
    bool_or(h.scope = 'area') is true as area_hidden,
    bool_or(h.scope = 'team') is true as team_hidden
from metrics.group_size as z
join metrics.team_wave as w on w.team_id = z.team_id and w.period_id = z.period_id
join facts.teams as t on t.team_id = z.team_id
left join protection.hidden_cell as h
    on h.district_id = t.district_id
    and h.survey_id = w.survey_id
    and h.wave_id = w.wave_id
    and h.cell_kind = 'construct'
    and h.cell = z.construct
    and (h.scope = 'district' or h.scope = 'area' and h.area = t.area or h.scope = 'team' and h.team_id = t.team_id)
group by w.survey_id, w.wave_id, t.district_id, t.area, z.construct, z.respondent_group, z.team_id
order by w.survey_id, w.wave_id, t.district_id collate "C", z.construct, z.respondent_group, z.team_id collate "C"
