-- The months to compute and the school year, for every team of the district. One row per team and period.
insert into metrics.due (team_id, period_id)
select t.team_id, p.period_id
from facts.teams as t
join metrics.period as p on p.period in ('month', 'ytd')
where p.period = 'ytd'
    or not exists (
        select
        from metrics.kept_month as k
        where k.district_id = t.district_id and k.period_start = p.period_start
    )
