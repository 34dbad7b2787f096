-- Notes which teams or goals are there now. One row per id.
insert into risen (id)
select f.{last_key_column}
from facts.{table} as f
join touched as c on {same_key_as_candidate}
