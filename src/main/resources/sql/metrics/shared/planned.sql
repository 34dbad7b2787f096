-- How many meetings a team means to hold on the open days of a period in which it is active. One row per team and period.
insert into metrics.planned (team_id, period_id, planned)
with opened as (
    select
        t.team_id, t.meetings_per_month,
        date_trunc('month', d.day::timestamp)::date as month,
        d.day >= q.year_from as in_year,
        count(*) as days
    from facts.teams as t
    join metrics.open_day as d on d.district_id = t.district_id and d.school = coalesce(t.school, '') and d.opens
    cross join metrics.question as q
    where t.meetings_per_month is not null
        and (t.starts_on is null or t.starts_on <= d.day)
        and (t.ends_on is null or d.day <= t.ends_on)
    group by
        t.team_id, t.meetings_per_month, date_trunc('month', d.day::timestamp)::date, d.day >= q.year_from
),

monthly as (
    select
        o.team_id, p.period_id, o.meetings_per_month, o.month,
        sum(o.days)::double precision
            / ((o.month + interval '1 month')::date - o.month) as share
    from opened as o
    join metrics.period as p on p.period = 'month' and p.period_start = o.month or p.period = 'ytd' and o.in_year
    group by o.team_id, p.period_id, o.meetings_per_month, o.month
)

select team_id, period_id, meetings_per_month * sum(share order by month)
from monthly
group by team_id, period_id, meetings_per_month
