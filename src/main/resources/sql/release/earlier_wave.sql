-- What readers have of each wave: 1 the latest edition of an earlier day, 2 the leaders' one. One row per wave and edition.
insert into protection.earlier_wave (edition, district_id, period, as_of, number)
with told as (
    select distinct g.district_id, g.period, g.as_of, g.number
    from protection.edition_group as g
    cross join metrics.question as q
    where g.as_of < q.as_of
),

latest as (
    select distinct on (district_id, period) district_id, period, as_of, number
    from told
    order by district_id, period, as_of desc, number desc
),

leaders as (
    select e.as_of, e.number
    from release.edition as e
    cross join metrics.question as q
    where e.as_of < q.as_of and e.kind = 'leaders'
    order by e.as_of desc, e.number desc
    limit 1
)

select 1 as edition, district_id, period, as_of, number
from latest
union all
select 2, t.district_id, t.period, t.as_of, t.number
from told as t
join leaders as e on e.as_of = t.as_of and e.number = t.number
