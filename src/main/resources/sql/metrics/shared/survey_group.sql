-- The fewest respondents that any figure of a cell rests on in a team. One row per team, wave and cell.
insert into metrics.survey_group (team_id, period_id, cell_kind, cell, answered, smallest)
with cell as (
    select w.team_id, w.period_id, a.family as cell_kind, a.subject as cell
    from metrics.team_wave as w
    join facts.teams as t on t.team_id = w.team_id
    join metrics.asked as a on a.district_id = t.district_id and a.period_id = w.period_id
    join metrics.item as i
        on i.survey_id = w.survey_id
        and (
            a.family = 'item' and i.item_id = a.subject and i.construct is null
            or a.family = 'construct' and i.construct = a.subject
        )
    group by w.team_id, w.period_id, a.family, a.subject
),

counted as (
    select s.team_id, s.period_id, s.subject as item_id, i.construct, s.answers
    from metrics.answer_sum as s
    join metrics.team_wave as w on w.team_id = s.team_id and w.period_id = s.period_id
    join metrics.item as i on i.survey_id = w.survey_id and i.item_id = s.subject
    where s.family = 'item'
),

rests_on as (
    select
        team_id, period_id,
        case when construct is null then 'item' else 'construct' end as cell_kind,
        coalesce(construct, item_id) as cell,
        answers
    from counted
    where answers > 0
    union all
    select c.team_id, c.period_id, 'construct', c.cell, count(s.respondent_id)
    from cell as c
    left join metrics.score as s
        on s.team_id = c.team_id and s.period_id = c.period_id and s.construct = c.cell
    where c.cell_kind = 'construct'
    group by c.team_id, c.period_id, c.cell
)

select c.team_id, c.period_id, c.cell_kind, c.cell, coalesce(bool_or(r.answers > 0), false), coalesce(min(r.answers), 0)
from cell as c
left join rests_on as r
    on r.team_id = c.team_id and r.period_id = c.period_id and r.cell_kind = c.cell_kind and r.cell = c.cell
group by c.team_id, c.period_id, c.cell_kind, c.cell
union all
-- a team that gives nothing to the rate is no part of its sums: counted, it would seem to hide another
select team_id, period_id, 'response_rate', '', respondents > 0, respondents
from metrics.team_wave
where invited is not null
