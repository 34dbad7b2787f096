-- Days up to as-of, closed by the district's calendar, or by default where it has none. One row per school and day.
insert into metrics.open_day (district_id, school, day, opens, opened)
with measured as (
    select
        t.district_id, coalesce(t.school, '') as school,
        min(coalesce(g.latest_on, g.starts_on)) as since
    from facts.teams as t
    left join metrics.goal as g on g.team_id = t.team_id
    group by t.district_id, coalesce(t.school, '')
),

-- from the first day that is told, or that a goal was last measured on
day as (
    select m.district_id, m.school, day::date as day, to_char(day, 'MMDD') collate "C" as of_year
    from metrics.question as q
    cross join measured as m
    cross join generate_series(
        least(q.months_from, q.year_from, m.since)::timestamp, q.as_of::timestamp, interval '1 day'
    ) as day
),

district as (
    select distinct district_id
    from facts.calendar
),

judged as (
    select
        d.district_id, d.school, d.day,
        case
            when d.district_id in (select district_id from district)
                then not exists (
                    select
                    from facts.calendar as c
                    where c.district_id = d.district_id
                        and c.school in ('', d.school)
                        and d.day between c.starts_on and c.ends_on
                )
            when q.closed_from <= q.closed_through then d.of_year not between q.closed_from and q.closed_through
            else d.of_year < q.closed_from and d.of_year > q.closed_through
        end as opens
    from day as d
    cross join metrics.question as q
)

select district_id, school, day, opens, count(*) filter (where opens) over (partition by district_id, school order by day)
from judged
