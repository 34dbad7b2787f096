-- The keys of rows that name a team or goal of which no file tells any more. One row per key.
create temporary table touched on commit drop as
select distinct {touched}
from intake.{table} as c
join intake.file as f on f.file_id = c.file_id and f.status = 'judged'
join facts.file_fate as t on t.file_id = c.file_id
where exists (
    select
    from vanished as v
    where (v.column_name, v.id) in ({parents})
)
