-- How many people of exports nobody knows. One row.
select count(*) as people
from facts.person_to_confirm
