-- The feeds of which there is something; a team that only a folder told of is no list of teams. One row per feed.
select feed
from (
    values
        ('teams', exists (select from facts.teams as t where t.area <> 'unassigned')),
        ('members', exists (select from facts.members)),
        ('meetings', exists (select from facts.meetings)),
        ('attendance', exists (select from facts.attendance)),
        ('survey', exists (select from facts.survey)),
        ('goals', exists (select from facts.goals)),
        ('progress', exists (select from facts.progress)),
        ('actions', exists (select from facts.actions))
) as said (feed, there)
where there
