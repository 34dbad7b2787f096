-- Published waves since whose edition some, but too few, came: they stay as they were. One row per district and period.
insert into protection.kept_wave (district_id, period, whole, as_of, number)
with earlier as (
    select e.as_of, e.number
    from release.edition as e
    cross join metrics.question as q
    where e.as_of < q.as_of
        and exists (select from release.edition_value as v where v.as_of = e.as_of and v.number = e.number)
    order by e.as_of desc, e.number desc
    limit 1
),

then_there as (
    select g.*
    from protection.edition_group as g
    join earlier as e on e.as_of = g.as_of and e.number = g.number
),

published as (
    select distinct district_id, period
    from then_there
    where closed
),

kept as (
    select distinct n.district_id, n.period
    from protection.wave_group as n
    join published as p on p.district_id = n.district_id and p.period = n.period
    left join then_there as t on t.team_id = n.team_id and t.period = n.period
    where coalesce(t.closed, true)
        and (
            t.team_id is not null and (t.people is null or n.people is null)
            or abs(n.people - coalesce(t.people, 0)) between 1 and n.minimum - 1
        )
    union
    select district_id, period
    from protection.telling_wave
),

-- what a later wave compares with a kept one stays as well
later as (
    select distinct k.district_id, g.period
    from kept as k
    join protection.wave_group as b on b.district_id = k.district_id and b.period = k.period
    join metrics.team_wave as e on e.team_id = b.team_id and e.survey_id = b.survey_id and e.wave_id = b.wave_id
    join metrics.wave_before as w on w.before_id = e.period_id
    join metrics.unit as u on u.unit_id = w.unit_id and u.district_id = k.district_id
    join metrics.team_wave as l on l.period_id = w.period_id
    join protection.wave_group as g on g.survey_id = l.survey_id and g.wave_id = l.wave_id and g.district_id = k.district_id
),

both_ways (district_id, period, whole) as (
    select district_id, period, true from kept
    union all
    select district_id, period, false from later
)

select b.district_id, b.period, bool_or(b.whole), e.as_of, e.number
from both_ways as b
cross join earlier as e
group by b.district_id, b.period, e.as_of, e.number
