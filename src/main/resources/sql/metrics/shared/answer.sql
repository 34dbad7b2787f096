-- Survey rows up to as-of, reverse-coded items flipped. One row per team, wave, respondent and item.
insert into metrics.answer (
    team_id, period_id, survey_id, respondent_id, item_id, construct, value, favorable, unfavorable
)
with flipped as (
    select
        s.team_id, w.period_id, s.survey_id, s.respondent_id, s.item_id, i.construct,
        i.favorable_from, i.unfavorable_to,
        case
            when s.value not between i.scale_min and i.scale_max then null
            when i.reversed then i.scale_min::numeric + i.scale_max::numeric - s.value::numeric
            else s.value::numeric
        end as value
    from facts.survey as s
    join metrics.team_wave as w on w.team_id = s.team_id and w.survey_id = s.survey_id and w.wave_id = s.wave_id
    join metrics.item as i on i.survey_id = s.survey_id and i.item_id = s.item_id
    cross join metrics.question as q
    where s.submitted_on <= q.as_of
)

select
    team_id, period_id, survey_id, respondent_id, item_id, construct, value,
    value >= favorable_from::numeric,
    value <= unfavorable_to::numeric
from flipped
