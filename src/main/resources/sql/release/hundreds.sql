-- How many answers or lists a file held could tell how few a hidden group is: full hundreds, rounded up, are told. One row per file.
update release.file
set
    read_rows = ceil(read_rows / 100.0) * 100,
    added_rows = ceil(added_rows / 100.0) * 100,
    changed_rows = ceil(changed_rows / 100.0) * 100,
    unchanged_rows = ceil(unchanged_rows / 100.0) * 100,
    removed_rows = ceil(removed_rows / 100.0) * 100,
    skipped_rows = ceil(skipped_rows / 100.0) * 100
where feed in ('attendance', 'survey')
