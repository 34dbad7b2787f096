-- Sample standard deviation of the valid answers to an item. One row per unit, wave and item.
select
    g.unit_id,
    a.period_id,
    a.subject,
    sqrt(
        (sum(a.answers) * sum(a.squares) - sum(a.total) * sum(a.total))
        / nullif(sum(a.answers) * (sum(a.answers) - 1), 0)
    ) as value,
    null as low,
    null as high,
    sum(a.answers) as n,
    false as too_early
from metrics.giver as g
join metrics.answer_sum as a on a.team_id = g.team_id and a.family = 'item'
where g.need = :need
group by g.unit_id, a.period_id, a.subject
