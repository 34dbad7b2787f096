-- Schools whose teams held a service project, over schools of active teams. One row per district.
with school as (
    select
        t.district_id, t.school, bool_or(s.meeting_id is not null) as serves,
        bool_or((t.starts_on is null or t.starts_on <= q.as_of) and (t.ends_on is null or q.as_of <= t.ends_on)) as active
    from facts.teams as t
    cross join metrics.question as q
    left join metrics.session as s
        on s.team_id = t.team_id and s.activity = 'service_project' and s.held and s.in_year
    where t.school is not null
    group by t.district_id, t.school
)

select
    u.unit_id,
    p.period_id,
    '' as subject,
    count(*) filter (where s.serves) as numerator,
    count(*) as denominator,
    count(*) as n
from metrics.unit as u
join school as s on s.district_id = u.district_id and (s.active or s.serves)
join metrics.period as p on p.period = 'ytd'
where u.scope = 'district'
    and u.district_id in (
        select district_id from metrics.session where activity = 'service_project' and held
    )
group by u.unit_id, p.period_id
