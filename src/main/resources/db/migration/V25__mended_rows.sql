-- Rejected rows of a file that were dropped again since: what is still wrong with them stands with the later file.
alter table release.file add column mended_rows bigint not null default 0;
alter table release.file add check (mended_rows between 0 and rejected_rows);
