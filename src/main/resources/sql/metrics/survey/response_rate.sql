-- Distinct respondents over invited, of the teams that know how many were. One row per unit and wave.
select
    g.unit_id,
    w.period_id,
    '' as subject,
    sum(w.respondents) as numerator,
    sum(w.invited) as denominator,
    sum(w.respondents) as n
from metrics.giver as g
join metrics.team_wave as w on w.team_id = g.team_id
where g.need = :need and w.invited is not null
group by g.unit_id, w.period_id
