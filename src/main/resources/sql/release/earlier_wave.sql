-- What readers have of each wave: 1 stays where too few came, 2 the leaders' one, others rest on others. One row per wave and edition.
-- 1 is the latest of no later day, else the first of a later one: two editions tell by difference whichever came first.
insert into protection.earlier_wave (edition, district_id, period, as_of, number)
with told as (
    select
        g.district_id, g.period, g.as_of, g.number, q.as_of as this_day,
        bool_or(g.closed) and bool_or(g.people is distinct from 0) as published,
        -- figures of the same answers under the same thresholds are looked at once; the release's name stands before those
        regexp_replace(e.rules, '^\S+ ', '') as thresholds,
        sum(hashtextextended(concat_ws(' ', g.team_id, g.closed, case when g.closed then g.people end), 0)) as answers
    from protection.edition_group as g
    join release.edition as e on e.as_of = g.as_of and e.number = g.number
    cross join metrics.question as q
    group by g.district_id, g.period, g.as_of, g.number, q.as_of, e.rules
),

ranked as (
    select
        *,
        row_number() over of_wave as place,
        row_number() over of_answers as place_of_alike
    from told
    window
        of_wave as (
            partition by district_id, period
            order by published desc, as_of > this_day, abs(as_of - this_day), number desc
        ),
        of_answers as (
            partition by district_id, period, thresholds, answers
            order by published desc, as_of > this_day, abs(as_of - this_day), number desc
        )
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
from ranked
where place = 1
union all
select 2, t.district_id, t.period, t.as_of, t.number
from told as t
join leaders as e on e.as_of = t.as_of and e.number = t.number
union all
-- an edition has one number for all waves, since what compares two of them stands in both
select 2 + dense_rank() over (order by as_of, number), district_id, period, as_of, number
from ranked
where place > 1 and place_of_alike = 1 and (published or as_of = this_day)
