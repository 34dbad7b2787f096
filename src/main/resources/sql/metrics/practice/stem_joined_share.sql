-- STEM sessions with a student, an educator and somebody of the community there, over those held. One row per district.
with there as (
    select s.team_id, s.meeting_id, count(distinct m.stakeholder_group) as groups
    from metrics.session as s
    join facts.presence as a
        on a.team_id = s.team_id and a.meeting_id = s.meeting_id and a.status in ('present', 'late', 'remote')
    join facts.members as m
        on m.person_id = a.person_id
        and m.joined_on <= s.held_on
        and (m.left_on is null or s.held_on < m.left_on)
        and m.stakeholder_group in ('student', 'educator', 'community')
    join facts.teams as t on t.team_id = m.team_id and t.district_id = s.district_id
    where s.activity = 'stem_project' and s.reported and s.in_year
    group by s.team_id, s.meeting_id
)

select
    g.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where t.groups = 3) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.giver as g
join metrics.session as s on s.team_id = g.team_id and s.activity = 'stem_project' and s.held and s.in_year
join metrics.period as p on p.period = 'ytd'
left join there as t on t.team_id = s.team_id and t.meeting_id = s.meeting_id
where g.need = :need || '/stem_project'
group by g.unit_id, p.period_id
