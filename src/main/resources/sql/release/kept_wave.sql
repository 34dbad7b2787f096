-- Published waves since an edition of which some, but too few, came: they stay as they were. One row per district and period.
insert into protection.kept_wave (district_id, period, whole, as_of, number)
with then_there as (
    select
        e.edition, g.*,
        -- what told that nobody had answered yet tells of nobody by difference
        bool_or(g.closed) over of_wave and bool_or(g.people is distinct from 0) over of_wave as published
    from protection.edition_group as g
    join protection.earlier_wave as e
        on e.district_id = g.district_id and e.period = g.period and e.as_of = g.as_of and e.number = g.number
    window of_wave as (partition by e.edition, g.district_id, g.period)
),

told as (
    select distinct edition, district_id, period, as_of, published
    from then_there
),

held as (
    select
        n.district_id, n.period, o.edition = 1 or o.as_of = n.as_of as stands_for_it,
        bool_or(
            o.published and coalesce(t.closed, true)
            -- on a day on which a wave was open it is not told, whatever later days told
            and (n.closed or o.as_of <= n.as_of)
            and (
                t.team_id is not null and (t.people is null or n.people is null)
                or abs(n.people - coalesce(t.people, 0)) between 1 and n.minimum - 1
            )
        ) as few_came,
        bool_and(coalesce(t.closed = n.closed and (not n.closed or t.people = n.people), false)) as nobody_came
    from protection.wave_group as n
    join told as o on o.district_id = n.district_id and o.period = n.period
    left join then_there as t on t.edition = o.edition and t.team_id = n.team_id and t.period = n.period
    group by n.district_id, n.period, n.as_of, o.edition, o.as_of
),

kept as (
    select district_id, period
    from held
    group by district_id, period
    -- what is out is told again, though another edition rests on a few more or less
    having bool_or(few_came) and not bool_or(nobody_came and stands_for_it)
    union
    select district_id, period
    from protection.telling_wave
),

wave as (
    select distinct 'wave:' || survey_id || '/' || wave_id as period, period_id
    from metrics.team_wave
),

-- what a later wave compares with a kept one stays as well
later as (
    select distinct k.district_id, l.period, k.period as of_period
    from kept as k
    join wave as b on b.period = k.period
    join metrics.wave_before as w on w.before_id = b.period_id
    join metrics.unit as u on u.unit_id = w.unit_id and u.district_id = k.district_id
    join wave as l on l.period_id = w.period_id
),

both_ways (district_id, period, told_period, whole) as (
    select district_id, period, period, true from kept
    union all
    select district_id, period, of_period, false from later
)

select
    b.district_id, b.period, bool_or(b.whole),
    -- of a wave that is told for the first time there is none: what it compares with the kept one stays hidden
    coalesce(o.as_of, max(e.as_of)), coalesce(o.number, max(e.number))
from both_ways as b
join protection.earlier_wave as e on e.edition = 1 and e.district_id = b.district_id and e.period = b.told_period
left join protection.earlier_wave as o on o.edition = 1 and o.district_id = b.district_id and o.period = b.period
group by b.district_id, b.period, o.as_of, o.number
