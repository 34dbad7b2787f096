-- Members by the share of this school year's meetings that they attended. One row per unit and band.
insert into release.attendance_band (
    as_of, scope, district_id, area, team_id, band_no, band_from, band_to, members, state
)
with band (band_no, band_from, band_to, percent_from, percent_to) as (
    values
        (1, 0::double precision, 0.5::double precision, 0, 50), (2, 0.5, 0.7, 50, 70), (3, 0.7, 0.8, 70, 80),
        (4, 0.8, 0.9, 80, 90), (5, 0.9, 1, 90, 101)
),

member as (
    select g.unit_id, b.band_no, count(*) as members
    from metrics.giver as g
    join metrics.member_period as m on m.team_id = g.team_id
    join metrics.period as p on p.period_id = m.period_id and p.period = 'ytd'
    join band as b
        on 100 * m.attended >= b.percent_from * m.expected and 100 * m.attended < b.percent_to * m.expected
    where g.need = 'expected'
    group by g.unit_id, b.band_no
),

able as (
    select distinct unit_id, hidden
    from metrics.giver
    where need = 'expected'
),

judged as (
    select
        u.*, b.*, coalesce(m.members, 0) as members,
        case
            when a.unit_id is null then 'not_applicable'
            when u.unit_id not in (select unit_id from member) then 'no_data'
            when a.hidden then 'suppressed'
            else 'ok'
        end as state
    from metrics.unit as u
    cross join band as b
    left join able as a on a.unit_id = u.unit_id
    left join member as m on m.unit_id = u.unit_id and m.band_no = b.band_no
    where u.scope <> 'goal' and u.has_team
)

select
    q.as_of, j.scope, j.district_id, j.area, j.team_id, j.band_no, j.band_from, j.band_to,
    case when j.state = 'ok' then j.members end,
    j.state
from judged as j
cross join metrics.question as q
