-- The districts, each by the name that most of its teams give it. One row per district.
insert into release.district (as_of, district_id, district_name, teams, has_calendar)
with named as (
    select district_id, district_name, count(*) as teams
    from facts.teams
    group by district_id, district_name
)

select distinct on (n.district_id)
    q.as_of, n.district_id, n.district_name, sum(n.teams) over (partition by n.district_id),
    exists (select from facts.calendar as c where c.district_id = n.district_id)
from named as n
cross join metrics.question as q
order by n.district_id, n.teams desc, n.district_name collate "C"
