-- Where a district's own figures stand: as a whole, by activity, by school. One row per family, period and subject.
insert into metrics.district_place (family, district_id, period, subject)
with district as (
    select distinct district_id
    from facts.teams
)

select f.family, d.district_id, f.period, ''
from district as d
cross join (
    values ('district', 'ytd'), ('district_month', 'month'), ('district_to_date', 'to_date')
) as f (family, period)
union all
select 'activity', d.district_id, 'ytd', a.activity
from district as d
cross join metrics.activity as a
union all
select distinct 'school', district_id, 'ytd', school
from facts.teams
where school is not null
