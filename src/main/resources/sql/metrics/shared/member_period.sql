-- What was expected of each member and what came of it, by month and in the school year. One row per member and period.
insert into metrics.member_period (
    team_id, person_id, period_id, expected, attended, on_time, excused, unrecorded, scheduled_pairs, scheduled, credit,
    in_person_expected, in_person_attended, virtual_expected, virtual_attended, minutes, contributions, spoken
)
with monthly as (
    select
        e.team_id,
        e.person_id,
        date_trunc('month', e.held_on::timestamp)::date as month,
        e.held_on >= q.year_from as in_year,
        count(*) as expected,
        count(*) filter (where e.attended) as attended,
        count(*) filter (where e.status in ('present', 'remote')) as on_time,
        count(*) filter (where e.status = 'excused') as excused,
        count(*) filter (where e.status is null) as unrecorded,
        count(*) filter (where e.scheduled_minutes > 0) as scheduled_pairs,
        coalesce(sum(e.scheduled_minutes) filter (where e.scheduled_minutes > 0), 0) as scheduled,
        coalesce(sum(e.credit_minutes) filter (where e.scheduled_minutes > 0), 0) as credit,
        count(*) filter (where e.mode = 'in_person') as in_person_expected,
        count(*) filter (where e.mode = 'in_person' and e.attended) as in_person_attended,
        count(*) filter (where e.mode = 'virtual') as virtual_expected,
        count(*) filter (where e.mode = 'virtual' and e.attended) as virtual_attended,
        sum(e.credit_minutes) as minutes,
        coalesce(sum(e.contributions) filter (where e.attended), 0) as contributions,
        count(e.contributions) as spoken
    from metrics.expected as e
    join metrics.stale as s on s.team_id = e.team_id
    cross join metrics.question as q
    where e.held_on >= least(q.months_from, q.year_from)
    group by e.team_id, e.person_id, date_trunc('month', e.held_on::timestamp)::date, e.held_on >= q.year_from
)

select
    m.team_id, m.person_id, p.period_id, sum(m.expected), sum(m.attended), sum(m.on_time), sum(m.excused),
    sum(m.unrecorded), sum(m.scheduled_pairs), sum(m.scheduled), sum(m.credit),
    sum(m.in_person_expected), sum(m.in_person_attended), sum(m.virtual_expected), sum(m.virtual_attended),
    sum(m.minutes), sum(m.contributions), sum(m.spoken)
from monthly as m
join metrics.period as p on p.period = 'month' and p.period_start = m.month
group by m.team_id, m.person_id, p.period_id
union all
select
    m.team_id, m.person_id, p.period_id, sum(m.expected), sum(m.attended), sum(m.on_time), sum(m.excused),
    sum(m.unrecorded), sum(m.scheduled_pairs), sum(m.scheduled), sum(m.credit),
    sum(m.in_person_expected), sum(m.in_person_attended), sum(m.virtual_expected), sum(m.virtual_attended),
    sum(m.minutes), sum(m.contributions), sum(m.spoken)
from monthly as m
join metrics.period as p on p.period = 'ytd'
where m.in_year
group by m.team_id, m.person_id, p.period_id
