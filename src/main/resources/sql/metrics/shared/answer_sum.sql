-- What each team answered to an item, or to a construct's items. One row per team, wave, family and subject.
insert into metrics.answer_sum (
    team_id, period_id, family, subject, answers, total, squares, respondents, favorable, could_favorable, unfavorable,
    could_unfavorable
)
with respondent as (
    select
        team_id, period_id, construct, respondent_id,
        count(value) as answers,
        coalesce(sum(value), 0) as total,
        coalesce(sum(value * value), 0) as squares,
        count(*) filter (where favorable) as favorable,
        count(favorable) as could_favorable,
        count(*) filter (where unfavorable) as unfavorable,
        count(unfavorable) as could_unfavorable
    from metrics.answer
    where construct is not null
    group by team_id, period_id, construct, respondent_id
)

select
    team_id, period_id, 'item', item_id, count(value), coalesce(sum(value), 0), coalesce(sum(value * value), 0),
    count(value),
    count(*) filter (where favorable), count(favorable), count(*) filter (where unfavorable), count(unfavorable)
from metrics.answer
group by team_id, period_id, item_id
union all
select
    team_id, period_id, 'construct', construct, sum(answers), sum(total), sum(squares), count(*) filter (where answers > 0),
    sum(favorable), sum(could_favorable), sum(unfavorable), sum(could_unfavorable)
from respondent
group by team_id, period_id, construct
