-- Which teams give to a district's figures of an activity or school, of those that met for it. One row per need, unit, team.
-- A protected team gives nothing, unless all that met for it are: then the figure is hidden as well, and is no zero.
insert into metrics.giver (need, unit_id, team_id, hidden)
with able as (
    select need, unit_id, team_id, false as shielded
    from metrics.giver
    where not hidden
    union all
    select replace(need, 'protected ', ''), unit_id, team_id, true
    from metrics.giver
    where need like 'protected %'
),

met as (
    select distinct a.need, k.subject, a.unit_id, a.team_id, a.shielded
    from able as a
    join metrics.session as s on s.team_id = a.team_id and s.in_year and s.held
    cross join lateral (
        values
            ('activity_people', case when s.reported then s.activity end),
            ('conferences', case when s.reported and s.activity = 'parent_conference' then s.school end),
            ('students', case when s.reported then s.school end),
            ('stakeholders', case when s.activity = 'stem_project' then s.activity end)
    ) as k (need, subject)
    where k.need = a.need and k.subject is not null
),

given as (
    select *, bool_and(shielded) over (partition by need, subject, unit_id) as hidden
    from met
)

select need || '/' || subject, unit_id, team_id, hidden
from given
where hidden or not shielded
