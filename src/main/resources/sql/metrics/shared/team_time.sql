-- Open days of the school year to as-of on which a team was active, and the months that they make. One row per team.
insert into metrics.team_time (team_id, open_days, months)
with monthly as (
    select
        t.team_id, date_trunc('month', d.day::timestamp)::date as month, count(*) as days
    from facts.teams as t
    join metrics.open_day as d on d.district_id = t.district_id and d.school = coalesce(t.school, '') and d.opens
    cross join metrics.question as q
    where d.day >= q.year_from
        and (t.starts_on is null or t.starts_on <= d.day)
        and (t.ends_on is null or d.day <= t.ends_on)
    group by t.team_id, date_trunc('month', d.day::timestamp)::date
)

select
    team_id, sum(days),
    sum(days::double precision / ((month + interval '1 month')::date - month) order by month)
from monthly
group by team_id
