-- The items of the surveys that a district was asked, in the instrument's order. One row per survey and item.
select i.survey_id, i.item_id, i.text, i.construct, i.scale_min, i.scale_max
from release.item as i
where exists (
    select
    from release.wave as w
    where w.district_id = :district_id and w.survey_id = i.survey_id
)
order by i.survey_id, i.item_no, i.item_id
