-- What a tool calls done without a day was so when a file of it first said so. One row per action that stays done.
update intake.actions as a
set completed_on = b.completed_on
from (
    select distinct on (e.action_id)
        e.action_id,
        e.completed_on
    from intake.actions as e
    join intake.file as f on f.file_id = e.file_id and f.status = 'judged' and f.profile = :profile
    where e.file_id < :file_id
    order by e.action_id, e.file_id desc, e.line desc
) as b
where a.file_id = :file_id
  and a.action_id = b.action_id
  and a.completed_on > b.completed_on
