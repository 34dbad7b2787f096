-- Workbooks and archives: the files in one are files of their own, and it is on record once all of them are.
alter table intake.file
    add column container    text check (container ~ '^[0-9a-f]{64}$'), -- sha256 of the workbook or archive it came in
    add column confidential boolean;                                    -- opened: may hold answers of people
create index file_by_container on intake.file (container) where container is not null;

alter table intake.file drop constraint file_status_check;
alter table intake.file add constraint file_status_check
    check (status in ('judged', 'refused', 'already_loaded', 'withdrawn', 'withdrawal', 'opened'));

alter table receipt.receipt drop constraint receipt_status_check;
alter table receipt.receipt add constraint receipt_status_check
    check (status in ('loaded', 'partly_loaded', 'refused', 'already_loaded', 'withdrawn', 'opened'));
