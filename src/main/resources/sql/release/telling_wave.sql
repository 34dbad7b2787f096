-- A wave whose new figures would tell what is hidden stays as it was told last. One row per district and period.
insert into protection.telling_wave (district_id, period)
values (:district_id, :period)
on conflict do nothing
