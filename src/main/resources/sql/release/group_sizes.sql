-- How many each respondent group's part of a survey cell rests on. One row per wave, district, construct and group.
-- Waves, districts and constructs stand together.
with item as (
    select
        w.survey_id, w.wave_id, t.district_id, a.construct, a.respondent_group, a.item_id, sum(a.answers) as answers,
        bool_or(w.families) as families
    from metrics.group_answer as a
    join metrics.team_wave as w on w.team_id = a.team_id and w.period_id = a.period_id
    join facts.teams as t on t.team_id = a.team_id
    group by w.survey_id, w.wave_id, t.district_id, a.construct, a.respondent_group, a.item_id
)

select
    'wave:' || survey_id || '/' || wave_id as period, district_id, construct, respondent_group,
    min(answers) as smallest,
    case
        when respondent_group in ('student', 'family') or respondent_group = '' and bool_or(families)
            then :minimum_families
        else :minimum
    end as minimum
from item
group by survey_id, wave_id, district_id, construct, respondent_group
order by survey_id, wave_id, district_id collate "C", construct, respondent_group
