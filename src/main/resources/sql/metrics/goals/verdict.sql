-- The rank of a goal's verdict word; of totals the number of goals per word. One row per goal, and per unit and word.
with word (rank, word) as (
    values
        (1, 'dropped'), (2, 'not_started'), (3, 'met'), (4, 'missed'), (5, 'no_data'), (6, 'too_early'),
        (7, 'on_track'), (8, 'acceleration_needed'), (9, 'limited_progress'), (10, 'deteriorating')
),

told as (
    select u.unit_id, v.goal_id as subject, w.rank as value
    from metrics.goal_verdict as v
    join metrics.unit as u on u.scope = 'goal' and u.subject = v.goal_id
    join word as w on w.word = v.verdict
    union all
    select g.unit_id, w.word, count(*) filter (where v.verdict = w.word)
    from metrics.unit_goal as g
    join metrics.unit as u on u.unit_id = g.unit_id and u.scope <> 'goal'
    join metrics.goal_verdict as v on v.goal_id = g.goal_id
    cross join word as w
    group by g.unit_id, w.word
)

select
    t.unit_id,
    p.period_id,
    t.subject,
    t.value,
    null as low,
    null as high,
    null as n,
    false as too_early
from told as t
join metrics.period as p on p.period = 'to_date'
