-- A file whose bytes are read once more, as another feed: on record as a file of its own, which goes with the first.
alter table intake.file
    add column also_of bigint references intake.file; -- the file that these bytes were read as first
create index file_by_also_of on intake.file (also_of) where also_of is not null;

drop index intake.file_loaded_once;
create unique index file_loaded_once on intake.file (sha256) where status = 'judged' and also_of is null;
