-- The parts of each cell that hides something, with whom a team's rest on. One row per edition, cell and unit.
-- The parts of a cell stand together.
with hiding as (
    select district_id, period, cell_kind, cell
    from protection.survey_part
    group by district_id, period, cell_kind, cell
    having bool_or(hidden) and bool_or(edition = 0)
),

-- where nobody knows how many it was, nothing came since
people (edition, district_id, period, team_id, people, known) as (
    select 0, district_id, period, team_id, people, people is not null
    from protection.wave_group
    union all
    select e.edition, g.district_id, g.period, g.team_id, coalesce(g.people, n.people), g.people is not null
    from protection.edition_group as g
    join protection.earlier_wave as e
        on e.as_of = g.as_of and e.number = g.number and e.district_id = g.district_id and e.period = g.period
    left join protection.wave_group as n on n.team_id = g.team_id and n.period = g.period
),

answered as (
    select 'wave:' || w.survey_id || '/' || w.wave_id as period, g.team_id, g.cell_kind, g.cell, g.answered
    from metrics.survey_group as g
    join metrics.team_wave as w on w.team_id = g.team_id and w.period_id = g.period_id
)

select
    p.district_id, p.period, p.cell_kind, p.cell, p.edition, p.scope, p.area, p.team_id, p.told, p.hidden,
    coalesce(g.people::text, '') as answers,
    case when p.edition = 0 then not coalesce(a.answered, true) else coalesce(g.people = 0 and g.known, false) end as empty
from protection.survey_part as p
join hiding as h using (district_id, period, cell_kind, cell)
left join people as g
    on g.edition = p.edition and g.district_id = p.district_id and g.period = p.period and g.team_id = p.team_id
left join answered as a
    on a.team_id = p.team_id and a.period = p.period and a.cell_kind = p.cell_kind and a.cell = p.cell
order by p.district_id, p.period, p.cell_kind, p.cell
