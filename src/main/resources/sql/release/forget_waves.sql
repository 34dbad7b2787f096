-- Of working editions that are about to lose their figures, the waves that were told alike before. No rows.
-- A wave that was told otherwise stays: an edition of a later day that comes again is held against it.
with falling as (
    select e.as_of, e.number
    from release.fading_edition(cast(:as_of as date), cast(:number as integer)) as e
    -- others fell before
    where exists (
        select from release.edition_value as v
        where v.as_of = e.as_of and v.number = e.number and v.period not like 'wave:%'
    )
),

before as (
    select
        as_of, number, district_id, period,
        lag(as_of) over of_wave as before_as_of,
        lag(number) over of_wave as before_number
    from protection.edition_group
    group by as_of, number, district_id, period
    window of_wave as (partition by district_id, period order by as_of, number)
),

either as (
    select b.as_of, b.number, b.district_id, b.period, s.as_of as said_as_of, s.number as said_number
    from before as b
    join falling as f on f.as_of = b.as_of and f.number = b.number
    cross join lateral (values (b.as_of, b.number), (b.before_as_of, b.before_number)) as s (as_of, number)
    where b.before_as_of is not null
),

line as (
    select
        e.as_of, e.number, e.district_id, e.period,
        row(v.metric, v.scope, v.area, v.team_id, v.subject, v.period_start, v.period_end, v.value, v.low, v.high,
            v.numerator, v.denominator, v.n, v.state)::text as said
    from either as e
    join release.edition_value as v
        on v.as_of = e.said_as_of and v.number = e.said_number
        and v.district_id = e.district_id and v.period = e.period
    union all
    select e.as_of, e.number, e.district_id, e.period, row(g.team_id, g.closed, g.people)::text
    from either as e
    join protection.edition_group as g
        on g.as_of = e.said_as_of and g.number = e.said_number
        and g.district_id = e.district_id and g.period = e.period
),

-- each line stands in both editions, or the wave was told otherwise
otherwise as (
    select as_of, number, district_id, period
    from line
    group by as_of, number, district_id, period, said
    having count(*) <> 2
),

alike as (
    select as_of, number, district_id, period from either
    except
    select as_of, number, district_id, period from otherwise
),

forgotten as (
    delete from protection.edition_group as g
    using alike as a
    where g.as_of = a.as_of and g.number = a.number and g.district_id = a.district_id and g.period = a.period
)

delete from release.edition_value as v
using alike as a
where v.as_of = a.as_of and v.number = a.number and v.district_id = a.district_id and v.period = a.period
