-- Sample standard deviation of respondents' scores of a construct. One row per unit, wave and construct.
select
    g.unit_id,
    s.period_id,
    s.construct as subject,
    stddev_samp(s.score) as value,
    null as low,
    null as high,
    count(*) as n,
    false as too_early
from metrics.giver as g
join metrics.score as s on s.team_id = g.team_id
where g.need = :need
group by g.unit_id, s.period_id, s.construct
