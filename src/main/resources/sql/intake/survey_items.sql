-- What each item of a survey asks, in every language that is declared. One row per survey, item and text.
with listed as (
    select distinct on (item.survey_id, item.item_id, item.language)
        item.survey_id, item.item_id, item.text, item.deleted
    from intake.items as item
    join intake.file on file.file_id = item.file_id and file.status = 'judged'
    order by item.survey_id, item.item_id, item.language, item.file_id desc, item.line desc
),

asked as (
    select survey_id, item_id, item_no, coalesce(text, '') as text
    from intake.instrument_item
    union all
    select survey_id, item_id, null, coalesce(text, '')
    from listed
    where not deleted
)

select a.survey_id, a.item_id, a.text, coalesce(i.sha256 = :starter, false) as shipped
from asked as a
left join intake.instrument as i on i.survey_id = a.survey_id
order by a.survey_id, a.item_no nulls last, a.item_id, a.text
