-- Which teams give to a district's own sums, by what a practice needs of them. One row per need, district and team.
insert into metrics.giver (need, unit_id, team_id, hidden)
with able as (
    select t.team_id, n.need, n.shielded
    from metrics.team_trait as t
    join metrics.practice_trait as x on x.team_id = t.team_id
    join facts.teams as f on f.team_id = t.team_id
    cross join lateral (
        values
            ('facilitated', x.duties or t.expects and t.roles, t.protected),
            ('duties', x.duties, t.protected),
            ('activities', x.activities, false),
            ('planned_activities', x.activities and t.plans, false),
            ('teacher_activities', x.activities and f.area = 'teacher', false),
            ('activity_people', x.activities and t.expects, t.protected),
            ('conferences', x.activities and t.expects and f.school is not null, t.protected),
            ('students', f.area = 'student' and t.expects and f.school is not null, t.protected),
            ('stakeholders', x.activities and x.groups and t.expects, t.protected),
            ('clubs', x.activities and x.groups and t.roles, false),
            ('service', x.activities and f.school is not null, false),
            ('partners', x.partners, false),
            ('reasons', x.reasons, false),
            ('protocols', f.conflict_protocol is not null, false),
            ('told_modes', t.modes, false),
            ('owners', x.owners, false),
            ('celebrations', x.celebrations, false),
            ('trained', t.expects and x.trains, t.protected),
            ('observed', f.area = 'teacher' and t.expects and x.observes, t.protected)
    ) as n (need, met, shielded)
    where n.met
),

given as (
    select
        a.need, u.unit_id, a.team_id, a.shielded,
        bool_and(a.shielded) over (partition by a.need, u.unit_id) as hidden
    from able as a
    join metrics.unit_team as t on t.team_id = a.team_id
    join metrics.unit as u on u.unit_id = t.unit_id and u.scope = 'district'
)

select need, unit_id, team_id, hidden
from given
where hidden or not shielded
union all
-- protected teams give to what nobody else does, and that is hidden: see subject_giver
select 'protected ' || need, unit_id, team_id, true
from given
where shielded
union all
select distinct 'parents', u.unit_id, '', false
from metrics.unit as u
join metrics.goal as g on g.district_id = u.district_id
join facts.goal_versions as v on v.goal_id = g.goal_id and v.version = g.version and v.parent_goal_id is not null
where u.scope = 'district'
