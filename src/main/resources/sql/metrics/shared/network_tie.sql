-- Who attended a meeting of up to 30 members together, this school year. One row per district and pair.
insert into metrics.network_tie (district_id, person_id, other_id)
with there as (
    select
        t.district_id, e.team_id, e.meeting_id, e.person_id,
        count(*) over (partition by e.team_id, e.meeting_id) as attended
    from metrics.expected as e
    join facts.teams as t on t.team_id = e.team_id
    cross join metrics.question as q
    where e.attended and e.held_on >= q.year_from
)

select distinct a.district_id, a.person_id, b.person_id
from there as a
join there as b on b.team_id = a.team_id and b.meeting_id = a.meeting_id and a.person_id < b.person_id
where a.attended <= 30
