-- Sources not known yet whose name is that of exactly one person in the team's roster. One row per source.
insert into who (source_no, person_id)
with told as (
    select s.source_no, s.team_id, n.name
    from source as s
    cross join lateral (values (s.name), (s.other_name)) as n (name)
    where
        n.name is not null
        and not exists (select from who as w where w.source_no = s.source_no)
),

known as (
    select distinct r.team_id, r.person_id, n.name
    from roster as r
    cross join lateral (values (r.name), (r.other_name)) as n (name)
    where n.name is not null
)

select
    t.source_no,
    min(k.person_id)
from told as t
join known as k on k.team_id = t.team_id and k.name = t.name
group by t.source_no
having count(distinct k.person_id) = 1
