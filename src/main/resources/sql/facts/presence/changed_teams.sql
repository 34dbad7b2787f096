-- How many teams are to be resolved again. One row.
select count(*) as teams
from changed_team
