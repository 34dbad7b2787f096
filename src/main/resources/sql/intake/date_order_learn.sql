-- The order of day and month that a file of a source proved. One row.
insert into intake.date_order (source, folder, day_first)
values (:source, :folder, :day_first)
on conflict (source, folder) do update
set day_first = excluded.day_first,
    learned_at = now()
