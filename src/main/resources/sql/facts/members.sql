-- Memberships of known teams that do not end before they begin; a list by which most of a team would leave waits. One row per landed row.
with list as (
    select r.team_id, max(r.as_of) as as_of, coalesce(bool_or(r.confirmed), false) as confirmed, f.partial
    from folded as r
    join intake.file as f on f.file_id = r.file_id
    where r.as_of is not null and not r.deleted
    group by r.team_id, f.partial
),

leaving as (
    select
        l.team_id,
        count(*) as members,
        count(*) filter (
            where not exists (select from folded as r where r.team_id = m.team_id and r.person_id = m.person_id)
        ) as leaving
    from list as l
    join facts.members as m
        on m.team_id = l.team_id and m.joined_on <= l.as_of and (m.left_on is null or m.left_on > l.as_of)
    where not l.confirmed and not l.partial
    group by l.team_id
),

newer as (
    select s.team_id, max(s.as_of) as as_of
    from facts.snapshot as s
    group by s.team_id
)

select
    r.*,
    case
        when r.deleted then null
        when r.as_of < n.as_of then 'as_of'
        when r.left_on < r.joined_on then 'left_on'
    end as conflict_column,
    case when r.as_of < n.as_of then r.as_of else r.left_on end::text as conflict_value,
    case when r.as_of < n.as_of then 'a list of ' || n.as_of else 'joined_on ' || r.joined_on end as conflict_other,
    case
        when t.team_id is null then 'team_id'
        when r.as_of is not null and not r.deleted and w.leaving * 2 > w.members then 'as_of'
    end as unknown_column,
    case
        when t.team_id is not null then w.leaving || ' of the ' || w.members || ' people of ' || r.team_id
        else r.team_id
    end as unknown_value
from folded as r
left join facts.teams as t on t.team_id = r.team_id
left join leaving as w on w.team_id = r.team_id
left join newer as n on n.team_id = r.team_id
