-- Counts what may be told, so that what is joined to it is planned by its true size. No rows.
analyze release.value
