-- Every place that has one figure of each metric of its family. One row per family, unit, period and subject.
insert into metrics.place (family, unit_id, period_id, subject, period, period_start, period_end, still_open)
with word (word) as (
    values
        ('dropped'), ('not_started'), ('met'), ('missed'), ('no_data'), ('too_early'), ('on_track'),
        ('acceleration_needed'), ('limited_progress'), ('deteriorating')
),

wave as (
    select t.scope, t.district_id, w.*
    from metrics.unit_wave as w
    join metrics.unit as t on t.unit_id = w.unit_id
    where not exists (
        select
        from metrics.standing_wave as k
        where k.district_id = t.district_id and k.period = w.period
    )
)

select p.period, u.unit_id, p.period_id, '', p.period, p.period_start, p.period_end, false
from metrics.unit as u
join metrics.period as p on p.period in ('month', 'ytd')
where u.scope <> 'goal' and u.has_team
    and (p.period = 'ytd' or not exists (
        select
        from metrics.kept_month as k
        where k.district_id = u.district_id and k.period_start = p.period_start
    ))
union all
select d.family, u.unit_id, p.period_id, d.subject, p.period, p.period_start, p.period_end, false
from metrics.district_place as d
join metrics.unit as u on u.scope = 'district' and u.district_id = d.district_id
join metrics.period as p on p.period = d.period
union all
select 'goal_period', u.unit_id, p.period_id, '', p.period, p.period_start, p.period_end, false
from metrics.unit as u
join metrics.period as p on p.period in ('month', 'ytd')
where u.scope <> 'goal'
union all
select 'to_date', u.unit_id, p.period_id, '', p.period, p.period_start, p.period_end, false
from metrics.unit as u
join metrics.period as p on p.period = 'to_date'
where u.scope <> 'goal'
union all
select 'verdict_word', u.unit_id, p.period_id, w.word, p.period, p.period_start, p.period_end, false
from metrics.unit as u
join metrics.period as p on p.period = 'to_date'
cross join word as w
where u.scope <> 'goal'
union all
select 'goal', u.unit_id, p.period_id, u.subject, p.period, p.period_start, p.period_end, false
from metrics.unit as u
join metrics.period as p on p.period = 'to_date'
where u.scope = 'goal'
union all
select 'wave', unit_id, period_id, '', period, opens_on, closes_on, still_open
from wave
union all
select a.family, w.unit_id, w.period_id, a.subject, w.period, w.opens_on, w.closes_on, w.still_open
from wave as w
join metrics.asked as a on a.district_id = w.district_id and a.period_id = w.period_id
union all
select 'construct_total', w.unit_id, w.period_id, a.subject, w.period, w.opens_on, w.closes_on, w.still_open
from wave as w
join metrics.asked as a on a.district_id = w.district_id and a.period_id = w.period_id and a.family = 'construct'
where w.scope in ('area', 'district')
union all
select 'recommendation', w.unit_id, w.period_id, a.subject, w.period, w.opens_on, w.closes_on, w.still_open
from wave as w
join metrics.asked as a on a.district_id = w.district_id and a.period_id = w.period_id and a.family = 'item'
join metrics.item as i
    on i.survey_id = w.survey_id and i.item_id = a.subject and i.scale_min = 0 and i.scale_max = 10
union all
select 'construct_group', w.unit_id, w.period_id, a.subject || '/' || g.name, w.period, w.opens_on, w.closes_on, w.still_open
from wave as w
join metrics.asked as a on a.district_id = w.district_id and a.period_id = w.period_id and a.family = 'construct'
cross join (
    values ('administrator'), ('educator'), ('student'), ('family'), ('community'), ('')
) as g (name)
where w.scope = 'district'
