-- What had landed of the keys whose facts were others then. One row per landed row.
insert into intake_then.{table}
select l.*
from intake.{table} as l
join intake.file as i on i.file_id = l.file_id
where i.run_id <= :through
    and (
        i.status = 'judged'
        or exists (select from facts.withdrawal as w where w.file_id = l.file_id and w.run_id > :through)
    )
    and not exists (select from facts_then.{table} as f where {same_key})
