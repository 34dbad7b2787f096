-- How many of each group answered a construct in each team, as the edition tells it. One row per wave, construct, team, group.
insert into protection.edition_pair (
    as_of, number, district_id, period, construct, area, team_id, respondent_group, respondents
)
select
    cast(:as_of as date), cast(:number as integer), t.district_id, g.period, z.construct, t.area, z.team_id,
    z.respondent_group, z.respondents
from metrics.group_size as z
join metrics.team_wave as w on w.team_id = z.team_id and w.period_id = z.period_id
join protection.wave_group as g on g.team_id = w.team_id and g.survey_id = w.survey_id and g.wave_id = w.wave_id
join facts.teams as t on t.team_id = z.team_id
left join protection.kept_wave as k on k.district_id = t.district_id and k.period = g.period and k.whole
where z.respondents > 0 and k.period is null
-- a kept wave rests on those whom the earlier edition rested on
union all
select
    cast(:as_of as date), cast(:number as integer), p.district_id, p.period, p.construct, p.area, p.team_id,
    p.respondent_group, p.respondents
from protection.kept_wave as k
join protection.edition_pair as p
    on p.as_of = k.as_of and p.number = k.number and p.district_id = k.district_id and p.period = k.period
where k.whole
