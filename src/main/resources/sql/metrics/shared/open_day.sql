-- The days that are not closed by the district's calendar, or by default where it has none. One row per school and day.
insert into metrics.open_day (district_id, school, day)
with school as (
    select distinct district_id, coalesce(school, '') as school
    from facts.teams
),

day as (
    select day::date as day, to_char(day, 'MMDD') as of_year
    from metrics.question as q
    cross join generate_series(least(q.months_from, q.year_from)::timestamp, q.as_of::timestamp, interval '1 day') as day
),

district as (
    select distinct district_id
    from facts.calendar
),

closed_by_default as (
    select d.day
    from day as d
    cross join metrics.question as q
    where case
        when q.closed_from <= q.closed_through
            then d.of_year collate "C" between q.closed_from and q.closed_through
        else d.of_year collate "C" >= q.closed_from or d.of_year collate "C" <= q.closed_through
    end
)

select s.district_id, s.school, d.day
from school as s
cross join day as d
where case
    when s.district_id in (select district_id from district)
        then not exists (
            select
            from facts.calendar as c
            where c.district_id = s.district_id
                and c.school in ('', s.school)
                and d.day between c.starts_on and c.ends_on
        )
    else d.day not in (select day from closed_by_default)
end
