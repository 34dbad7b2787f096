-- The items of the surveys that were held, with the thresholds in force. One row per survey and item.
insert into release.item (
    as_of, survey_id, item_id, item_no, text, construct, scale_min, scale_max, reversed, favorable_from, unfavorable_to
)
select
    q.as_of, i.survey_id, i.item_id, i.item_no, i.text, i.construct, i.scale_min, i.scale_max, i.reversed,
    i.favorable_from, i.unfavorable_to
from metrics.item as i
cross join metrics.question as q
where exists (select from metrics.team_wave as w where w.survey_id = i.survey_id)
