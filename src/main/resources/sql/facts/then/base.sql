-- The facts that are as they were after a run. One row per fact.
insert into facts_then.{table} ({columns}, file_id, line)
select {columns_now}, f.file_id, f.line
from facts.{table} as f
join intake.file as i on i.file_id = f.file_id
where i.run_id <= :through
    and not exists (
        select
        from intake.{table} as l
        join facts.withdrawal as w on w.file_id = l.file_id and w.run_id > :through
        where {same_key}
    )
