-- The order of day and month that a file of a source proved. One row.
insert into intake.date_order (profile, folder, day_first)
values (:profile, :folder, :day_first)
on conflict (profile, folder) do update
set day_first = excluded.day_first,
    learned_at = now()
