-- Sources not known yet of which aliases say who they are, the team's own before general ones. One row per source, person.
insert into who (source_no, person_id)
with alias as (
    select
        l.team_id,
        l.person_id,
        coalesce(n.name, '') as name,
        coalesce(e.folded, '') as email,
        p.folded as id
    from facts.aliases as l
    join spelling as p on p.text = l.person_id
    left join spelling as n on n.text = l.source_name
    left join spelling as e on e.text = l.source_email
),

told as (
    select
        s.source_no, s.team_id, coalesce(s.name, '') as name, coalesce(s.email, '') as email, coalesce(s.id, '') as id
    from source as s
    where not exists (select from who as w where w.source_no = s.source_no)
),

-- what an alias gives must all be so
said as (
    select t.source_no, t.team_id, l.person_id, l.id, l.team_id <> '' as own
    from told as t
    join alias as l on l.name = t.name and l.name <> ''
    where l.team_id in ('', t.team_id) and l.email in ('', t.email)
    union
    select t.source_no, t.team_id, l.person_id, l.id, l.team_id <> ''
    from told as t
    join alias as l on l.email = t.email and l.email <> ''
    where l.team_id in ('', t.team_id) and l.name = ''
),

-- an address or a name in it may be the id that a tool gives
found as (
    select source_no, team_id, person_id, id, own
    from said
    union
    select t.source_no, t.team_id, l.person_id, l.id, l.team_id <> ''
    from told as t
    join alias as l on t.id in (l.email, l.name)
    where
        t.id <> '' and l.team_id in ('', t.team_id) and '' in (l.email, l.name)
        and not exists (select from said as s where s.source_no = t.source_no)
),

ranked as (
    select f.*, bool_or(f.own) over (partition by f.source_no) as has_own
    from found as f
),

-- the roster's spelling of the id, where it knows one
rostered as (
    select team_id, id, min(person_id) as person_id
    from roster
    group by team_id, id
    having count(distinct person_id) = 1
)

select distinct
    f.source_no,
    coalesce(r.person_id, f.person_id)
from ranked as f
left join rostered as r on r.team_id = f.team_id and r.id = f.id
where f.own or not f.has_own
