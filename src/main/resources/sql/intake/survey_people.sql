-- In which teams the person of an e-mail address is, by the roster's own id or by an alias. One row per address and spell.
with member as (
    select distinct on (m.team_id, m.person_id, m.joined_on)
        m.team_id, m.person_id, m.joined_on, m.left_on, m.deleted
    from intake.members as m
    join intake.file on file.file_id = m.file_id and file.status = 'judged'
    order by m.team_id, m.person_id, m.joined_on, m.file_id desc, m.line desc
),

alias as (
    select distinct on (a.source_name, a.source_email, a.team_id)
        lower(a.source_email) as address, a.person_id, a.deleted
    from intake.aliases as a
    join intake.file on file.file_id = a.file_id and file.status = 'judged'
    order by a.source_name, a.source_email, a.team_id, a.file_id desc, a.line desc
)

select lower(person_id) as address, team_id, joined_on, left_on
from member
where not deleted
  and person_id like '%@%'
union
select alias.address, member.team_id, member.joined_on, member.left_on
from alias
join member on member.person_id = alias.person_id and not member.deleted
where not alias.deleted
  and alias.address <> ''
order by address, team_id
