-- Favorable answers of a group over all its answers to a construct's items that have a threshold. One row per district and subject.
with size as (
    select g.unit_id, z.period_id, z.construct, z.respondent_group, sum(z.respondents) as respondents
    from metrics.giver as g
    join metrics.group_size as z on z.team_id = g.team_id
    where g.need = :need
    group by g.unit_id, z.period_id, z.construct, z.respondent_group
),

answered as (
    select
        g.unit_id, a.period_id, a.construct, a.respondent_group, sum(a.favorable) as given, sum(a.could_favorable) as could
    from metrics.giver as g
    join metrics.group_answer as a on a.team_id = g.team_id
    where g.need = :need
    group by g.unit_id, a.period_id, a.construct, a.respondent_group
)

select
    a.unit_id,
    a.period_id,
    a.construct || '/' || a.respondent_group as subject,
    a.given as numerator,
    a.could as denominator,
    z.respondents as n
from answered as a
join size as z
    on z.unit_id = a.unit_id and z.period_id = a.period_id and z.construct = a.construct
    and z.respondent_group = a.respondent_group
