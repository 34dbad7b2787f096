-- Everybody whom a meeting of this school year expected, with their organization and ties. One row per district and person.
insert into metrics.network_node (district_id, person_id, organization, ties)
with person as (
    select distinct t.district_id, e.person_id
    from metrics.expected as e
    join facts.teams as t on t.team_id = e.team_id
    cross join metrics.question as q
    where e.held_on >= q.year_from
),

-- the latest membership that names one
known as (
    select distinct on (t.district_id, m.person_id) t.district_id, m.person_id, m.organization
    from facts.members as m
    join facts.teams as t on t.team_id = m.team_id
    cross join metrics.question as q
    where m.organization is not null and m.joined_on <= q.as_of
    order by t.district_id, m.person_id, m.joined_on desc, m.team_id collate "C"
),

tied as (
    select district_id, person_id, count(*) as ties
    from (
        select district_id, person_id
        from metrics.network_tie
        union all
        select district_id, other_id
        from metrics.network_tie
    ) as side
    group by district_id, person_id
)

select p.district_id, p.person_id, k.organization, coalesce(t.ties, 0)
from person as p
left join known as k on k.district_id = p.district_id and k.person_id = p.person_id
left join tied as t on t.district_id = p.district_id and t.person_id = p.person_id
