-- The answers that each item of a survey may have; without an item those of the survey itself. One row per survey and item.
with described as (
    select item.survey_id, item.item_id, item.scale_min, item.scale_max, instrument.missing
    from intake.instrument_item as item
    join intake.instrument on instrument.survey_id = item.survey_id
),

-- what the feed `items` said last in each language
listed as (
    select distinct on (item.survey_id, item.item_id, item.language)
        item.survey_id, item.item_id, item.file_id, item.line, item.deleted, item.scale_min, item.scale_max
    from intake.items as item
    join intake.file on file.file_id = item.file_id and file.status = 'judged'
    order by item.survey_id, item.item_id, item.language, item.file_id desc, item.line desc
)

select survey_id, null::text as item_id, scale_min, scale_max, array_to_string(missing, chr(10)) as missing
from intake.instrument
union all
select survey_id, item_id, scale_min, scale_max, array_to_string(missing, chr(10))
from described
union all
select
    l.survey_id,
    l.item_id,
    coalesce((array_agg(l.scale_min order by l.file_id desc, l.line desc)
        filter (where l.scale_min is not null))[1], min(i.scale_min), 1),
    coalesce((array_agg(l.scale_max order by l.file_id desc, l.line desc)
        filter (where l.scale_max is not null))[1], min(i.scale_max), 5),
    min(array_to_string(i.missing, chr(10)))
from listed as l
left join intake.instrument as i on i.survey_id = l.survey_id
where
    not l.deleted
    and not exists (select from described as d where d.survey_id = l.survey_id and d.item_id = l.item_id)
group by l.survey_id, l.item_id
