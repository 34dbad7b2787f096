-- Teams or goals that no remaining file ever brought. One row per id.
insert into vanished (column_name, id)
select '{last_key_column}', c.{last_key_column}
from touched as c
where c.{last_key_column} not in (select r.id from risen as r)
