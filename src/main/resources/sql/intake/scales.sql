-- The answers that each item of a survey may have; without an item those of the survey itself. One row per survey and item.
select survey_id, null::text as item_id, scale_min, scale_max, array_to_string(missing, chr(10)) as missing
from intake.instrument
union all
select item.survey_id, item.item_id, item.scale_min, item.scale_max, array_to_string(instrument.missing, chr(10))
from intake.instrument_item as item
join intake.instrument on instrument.survey_id = item.survey_id
