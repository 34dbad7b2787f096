-- What came in, and what became of its rows. One row per file.
select
    path, feed, status, read_rows, added_rows, changed_rows, unchanged_rows, removed_rows, held_rows, rejected_rows,
    skipped_rows, refused_because, mended_rows
from release.file
order by path, sha256
