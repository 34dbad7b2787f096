-- Lesson planning sessions of teacher teams over the months that these were at work. One row per district.
with session as (
    select team_id, count(*) as sessions
    from metrics.session
    where activity = 'lesson_planning' and held and in_year
    group by team_id
)

select
    g.unit_id,
    p.period_id,
    '' as subject,
    coalesce(sum(s.sessions), 0) as numerator,
    sum(t.months order by g.team_id) as denominator,
    null as n
from metrics.giver as g
left join metrics.team_time as t on t.team_id = g.team_id
join metrics.period as p on p.period = 'ytd'
left join session as s on s.team_id = g.team_id
where g.need = :need
group by g.unit_id, p.period_id
