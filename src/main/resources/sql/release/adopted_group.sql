-- How many an edition's survey figures rest on, as far as it tells; null = it does not. One row per team and wave.
insert into protection.edition_group (
    as_of, number, district_id, survey_id, wave_id, team_id, period, closed, people
)
with told as (
    select *
    from release.edition_value
    where as_of = :as_of and number = :number and period like 'wave:%'
),

-- a wave of which all figures are as they were rests on those whom it rests on now
moved as (
    select distinct o.district_id, o.period
    from (
        select
            district_id, period, metric, scope, area, team_id, subject, value, low, high, numerator, denominator, n, state
        from told
        except
        select
            district_id, period, metric, scope, area, team_id, subject, value, low, high, numerator, denominator, n, state
        from release.value
    ) as o
),

answered as (
    select
        district_id, team_id, period,
        bool_or(metric <> 'response_rate' and state <> 'too_early') as closed,
        max(n) filter (where metric = 'response_rate') as people
    from told
    where scope = 'team'
    group by district_id, team_id, period
)

select
    :as_of, :number, g.district_id, g.survey_id, g.wave_id, g.team_id, g.period, a.closed,
    case when m.period is null then g.people else a.people end
from protection.wave_group as g
join answered as a on a.district_id = g.district_id and a.team_id = g.team_id and a.period = g.period
left join moved as m on m.district_id = g.district_id and m.period = g.period
