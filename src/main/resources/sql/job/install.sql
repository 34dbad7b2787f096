-- Gives the database its identity, once. One row.
insert into job.installation (installation_id)
values (:installation_id)
on conflict do nothing
