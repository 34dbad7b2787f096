-- Cohen's d of respondents' scores against the closed wave before. One row per unit, wave and construct.
with scored as (
    select
        g.unit_id, s.period_id, s.construct, count(*) as n, avg(s.score) as mean,
        coalesce(var_samp(s.score), 0) * (count(*) - 1) as deviance
    from metrics.giver as g
    join metrics.score as s on s.team_id = g.team_id
    where g.need = :need
    group by g.unit_id, s.period_id, s.construct
)

select
    s.unit_id,
    s.period_id,
    s.construct as subject,
    (s.mean - e.mean) / nullif(sqrt((s.deviance + e.deviance) / nullif(s.n + e.n - 2, 0)), 0) as value,
    null as low,
    null as high,
    s.n,
    false as too_early
from scored as s
join metrics.wave_before as w on w.unit_id = s.unit_id and w.period_id = s.period_id
join scored as e on e.unit_id = w.unit_id and e.period_id = w.before_id and e.construct = s.construct
