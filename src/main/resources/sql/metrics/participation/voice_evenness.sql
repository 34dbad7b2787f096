-- Pielou's evenness of the contributions of members who attended, zeros included. One row per unit and period.
with share as (
    select g.unit_id, m.period_id, m.contributions::double precision as x
    from metrics.giver as g
    join metrics.team_period as t on t.team_id = g.team_id and t.spoken > 0
    join metrics.due as d on d.team_id = t.team_id and d.period_id = t.period_id
    join metrics.member_period as m on m.team_id = t.team_id and m.period_id = t.period_id
    where g.need = :need and m.attended > 0
),

whole as (
    select unit_id, period_id, sum(x order by x) as total, count(*) as n
    from share
    group by unit_id, period_id
    having count(*) >= 2 and max(x) > 0
)

select
    w.unit_id,
    w.period_id,
    '' as subject,
    0 - sum(s.x / w.total * ln(s.x / w.total) order by s.x) / ln(w.n::double precision) as value,
    null as low,
    null as high,
    w.n,
    false as too_early
from whole as w
join share as s on s.unit_id = w.unit_id and s.period_id = w.period_id and s.x > 0
group by w.unit_id, w.period_id, w.n
