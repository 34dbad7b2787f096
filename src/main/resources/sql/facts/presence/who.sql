-- Room for who a source is; several people share a device. One row per source and person.
create temporary table who (
    source_no bigint not null,
    person_id text not null
) on commit drop
