-- Items that are declared or were answered, with the thresholds in force. One row per survey and item.
insert into metrics.item (
    survey_id, item_id, item_no, text, construct, scale_min, scale_max, reversed, favorable_from, unfavorable_to
)
with answered as (
    select distinct s.survey_id, s.item_id
    from facts.survey as s
    cross join metrics.question as q
    where s.submitted_on <= q.as_of
),

declared as (
    select
        survey_id, item_id, item_no, text, construct, scale_min, scale_max, reverse, favorable_from, unfavorable_to
    from facts.declared_item
),

undeclared as (
    select
        a.survey_id,
        a.item_id,
        coalesce((select max(d.item_no) from declared as d where d.survey_id = a.survey_id), 0)
            + row_number() over (partition by a.survey_id order by a.item_id collate "C") as item_no,
        coalesce(i.scale_min, 1) as scale_min,
        coalesce(i.scale_max, 5) as scale_max
    from answered as a
    left join intake.instrument as i on i.survey_id = a.survey_id
    where not exists (select from declared as d where d.survey_id = a.survey_id and d.item_id = a.item_id)
),

known as (
    select
        survey_id, item_id, item_no, text, construct, scale_min, scale_max, reverse, favorable_from, unfavorable_to
    from declared
    union all
    select survey_id, item_id, item_no, null, null, scale_min, scale_max, false, null, null
    from undeclared
),

-- top two of 4 to 6 points, top three of 7; mirrored below; none for others
counted as (
    select *, case scale_max - scale_min + 1 when 4 then 1 when 5 then 1 when 6 then 1 when 7 then 2 end as steps
    from known
)

select
    survey_id, item_id, item_no, text, construct, scale_min, scale_max, reverse,
    coalesce(favorable_from, scale_max - steps),
    coalesce(unfavorable_to, scale_min + steps)
from counted
