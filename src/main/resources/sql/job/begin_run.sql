-- A run begins. One row.
insert into job.run (command, as_of, host, pid)
values (:command, :as_of, :host, :pid)
returning run_id
