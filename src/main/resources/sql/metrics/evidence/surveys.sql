-- How many answers or people a survey's figure counts, never an answer. One row per file.
with wave as (
    select w.*
    from metrics.unit as u
    join metrics.giver as g on g.unit_id = u.unit_id and g.need = :need and not g.hidden
    join metrics.team_wave as w on w.team_id = g.team_id and 'wave:' || w.survey_id || '/' || w.wave_id = :period
    where u.scope = :scope and u.district_id = :district_id and u.area = :area and u.team_id = :team_id
        and (cast(:metric as text) <> 'response_rate' or w.invited is not null)
),

asked as (
    select key, key in ('response_rate', 'construct_mean', 'construct_sd') as of_people
    from cast(:metric as text) as key
),

answered as (
    select
        a.team_id, a.respondent_id, s.file_id, k.of_people,
        row_number() over (partition by a.team_id, a.respondent_id order by s.file_id, a.item_id) as nth
    from wave as w
    cross join asked as k
    join metrics.answer as a on a.team_id = w.team_id and a.period_id = w.period_id
    join facts.survey as s
        on s.survey_id = w.survey_id and s.wave_id = w.wave_id and s.team_id = a.team_id
        and s.respondent_id = a.respondent_id and s.item_id = a.item_id
    where case
        when k.key = 'response_rate' then true
        when k.of_people then a.construct = :subject and exists (
            select
            from metrics.score as c
            where (c.team_id, c.period_id, c.construct, c.respondent_id)
                = (a.team_id, a.period_id, a.construct, a.respondent_id)
        )
        when :subject is distinct from case when k.key like 'construct%' then a.construct else a.item_id end then false
        when k.key like '%\_favorable' then a.favorable is not null
        when k.key like '%\_unfavorable' then a.unfavorable is not null
        else a.value is not null
    end
),

counted as (
    select file_id, count(*) as answers, count(distinct (team_id, respondent_id)) as people
    from answered
    where not of_people or nth = 1
    group by file_id
),

-- a team's files each by itself only where each tells of a whole group; what is a sum of teams stays one sum
told as (
    select
        file_id, answers, :scope = 'team' and min(people) over () >= cast(:least as integer) as each,
        sum(answers) over () as total, count(*) over () as files, row_number() over () as nth
    from counted
),

part as (
    select 1 as place, answers as counts, 1 as files, file_id
    from told
    where each
    union all
    select 1, total, files, null
    from told
    where not each and nth = 1
    union all
    select 2, sum(invited), 0, null
    from wave
    where cast(:metric as text) = 'response_rate'
    having count(*) > 0
)

select
    case r.place when 2 then 'invited'
        else concat(case when k.of_people then 'people who answered' else 'answers' end, ', in ' || nullif(r.files, 1) || ' files')
    end as what,
    case when k.key = 'response_rate' and r.place = 1 then r.counts::double precision end as above,
    case when k.key <> 'response_rate' or r.place = 2 then r.counts::double precision end as below, i.path, null::integer as line
from part as r
cross join asked as k
left join intake.file as i on i.file_id = r.file_id
order by r.place, i.path collate "C"
