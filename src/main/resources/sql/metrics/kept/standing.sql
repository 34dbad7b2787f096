-- The last change of facts, and whether relations stand that were made by the same statements in the same year. One row.
with changed as (
    select
        coalesce(max(touch_no), 0) as touch_no,
        coalesce(max(touch_no) filter (where team_id = ''), 0) as all_no
    from facts.touched
)

select
    c.touch_no,
    exists (
        select
        from metrics.question as q
        where q.rules = :rules
            and q.year_from = :year_from
            and q.months_from = date_trunc('month', cast(cast(:months_from as date) as timestamp))::date
            and q.touch_no >= c.all_no
    ) as stands
from changed as c
