-- Activities and schools that are not told, for they are of too few people. One row per need, district and subject.
-- Those of protected teams alone; fewer than 10, students or families among them; and the smallest others, so that nothing follows by subtraction.
insert into metrics.small_cell (need, unit_id, subject)
with expected as (
    select e.person_id, e.team_id, s.activity, s.school, s.area in ('student', 'family_school') as families
    from metrics.expected as e
    join metrics.session as s on s.team_id = e.team_id and s.meeting_id = e.meeting_id and s.in_year
),

cell as (
    select
        g.need, g.unit_id, k.subject, count(distinct e.person_id) as people, bool_or(e.families) as families
    from metrics.giver as g
    join expected as e on e.team_id = g.team_id
    cross join lateral (
        values
            ('activity_people', e.activity),
            ('conferences', case when e.activity = 'parent_conference' then e.school end),
            ('students', e.school)
    ) as k (need, subject)
    where k.need = g.need and k.subject is not null and not g.hidden
    group by g.need, g.unit_id, k.subject
),

judged as (
    select *, families and people < 10 as small
    from cell
),

-- how many the hidden ones are, were the smaller ones that are shown hidden too
ranked as (
    select
        need, unit_id, subject, small,
        count(*) filter (where small) over whole as small_cells,
        coalesce(sum(people) filter (where small) over whole, 0)
            + coalesce(sum(people) filter (where not small) over smaller, 0) as people_before,
        count(*) filter (where small) over whole
            + count(*) filter (where not small) over smaller as cells_before
    from judged
    window
        whole as (partition by need, unit_id),
        smaller as (
            partition by need, unit_id order by people, subject
            rows between unbounded preceding and 1 preceding
        )
),

hidden as (
    select need, unit_id, subject
    from ranked
    where small or small_cells > 0 and (cells_before < 2 or people_before < 10)
    union
    select split_part(need, '/', 1), unit_id, substring(need from position('/' in need) + 1)
    from metrics.giver
    where hidden and need like '%/%'
)

select need, unit_id, subject
from hidden
union
-- what the district as a whole tells of one of these activities alone
select w.tells, h.unit_id, ''
from hidden as h
join (
    values
        ('activity_people', 'co_teaching', 'activity_people'), ('activity_people', 'stem_project', 'stakeholders'),
        ('stakeholders', 'stem_project', 'stakeholders')
) as w (need, activity, tells) on w.need = h.need and w.activity = h.subject
