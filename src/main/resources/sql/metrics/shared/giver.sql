-- Which teams give to a unit's sums, by what a metric needs of them. One row per need, unit and team.
insert into metrics.giver (need, unit_id, team_id, hidden)
with able as (
    select t.team_id, n.need, n.shielded
    from metrics.team_trait as t
    join facts.teams as f on f.team_id = t.team_id
    cross join lateral (
        values
            ('nothing', true, false),
            ('plan', t.plans, false),
            ('expected', t.expects, t.protected),
            ('scheduled', t.expects and t.schedules, t.protected),
            ('quorum', case when t.has_roster then t.expects else f.quorum is not null end, t.protected),
            ('cancels', t.in_feed or not t.meets, false),
            ('hours', t.expects and t.times, t.protected),
            ('voice', t.expects and t.speaks, t.protected),
            ('leaders', t.expects and t.roles, t.protected),
            ('roles', t.expects and t.roles, false),
            ('organizations', t.expects and t.organizations, t.protected),
            ('modes', t.expects and t.modes, t.protected),
            ('protected_time', t.protects, false),
            ('agendas', t.agendas, false),
            ('recaps', t.recaps, false),
            ('network', t.expects, false),
            ('network_organizations', t.expects and t.organizations, false),
            ('several_items', true, false),
            ('favorable', true, false),
            ('unfavorable', true, false)
    ) as n (need, met, shielded)
    where n.met
),

-- a protected team gives nothing to a total, unless all are protected: then the total is hidden as well
given as (
    select
        a.need, u.unit_id, a.team_id, a.shielded,
        bool_and(a.shielded) over (partition by a.need, u.unit_id) as hidden
    from able as a
    join metrics.unit_team as u on u.team_id = a.team_id
)

select need, unit_id, team_id, hidden
from given
where hidden or not shielded
union all
select 'goal', unit_id, '', false
from metrics.unit
union all
select distinct 'gas', u.unit_id, '', false
from metrics.unit_goal as u
join metrics.goal_course as c on c.goal_id = u.goal_id and c.gas_level is not null
