-- Which figures the hidden cells hide: a construct's items too. One row per unit, wave, family and subject.
insert into protection.hidden_figure (scope, district_id, area, team_id, period, family, subject)
with survey as (
    select period_id, 'wave:' || survey_id || '/' || wave_id as period, survey_id, wave_id
    from metrics.team_wave
    group by period_id, survey_id, wave_id
),

cell as (
    select h.scope, h.district_id, h.area, h.team_id, h.survey_id, s.period_id, s.period, h.cell_kind, h.cell
    from protection.hidden_cell as h
    join survey as s on s.survey_id = h.survey_id and s.wave_id = h.wave_id
)

select scope, district_id, area, team_id, period, 'wave', ''
from cell
where cell_kind = 'response_rate'
union all
select scope, district_id, area, team_id, period, 'construct', cell
from cell
where cell_kind = 'construct'
union all
select c.scope, c.district_id, c.area, c.team_id, c.period, 'item', i.item_id
from cell as c
join metrics.item as i
    on i.survey_id = c.survey_id
    and (
        c.cell_kind = 'construct' and i.construct = c.cell
        or c.cell_kind = 'item' and i.item_id = c.cell and i.construct is null
    )
-- what a later wave compares with a hidden cell would give it away
union all
select c.scope, c.district_id, c.area, c.team_id, s.period, 'compared', c.cell
from cell as c
join metrics.unit as u
    on u.scope = c.scope and u.district_id = c.district_id and u.area = c.area and u.team_id = c.team_id
join metrics.wave_before as w on w.unit_id = u.unit_id and w.before_id = c.period_id
join survey as s on s.period_id = w.period_id
where c.cell_kind = 'construct'
