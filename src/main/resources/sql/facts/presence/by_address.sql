-- Sources whose address, or else id, is the id of one person in the team's roster. One row per source.
insert into who (source_no, person_id)
with told as (
    select source_no, team_id, 1 as turn, email as id, source_email as said
    from source
    where email is not null
    union all
    select source_no, team_id, 2, id, source_id
    from source
    where id is not null
),

found as (
    select distinct
        t.source_no,
        t.turn,
        r.person_id,
        r.person_id = t.said as same_case
    from told as t
    join roster as r on r.team_id = t.team_id and r.id = t.id
),

-- ids that differ in nothing but case are told apart by it
certain as (
    select
        source_no,
        turn,
        case when count(*) = 1 then min(person_id) else min(person_id) filter (where same_case) end as person_id
    from found
    group by source_no, turn
)

select distinct on (source_no)
    source_no,
    person_id
from certain
where person_id is not null
order by source_no, turn
