-- Teams and goals that no file tells of any more. One row per id.
create temporary table vanished (
    column_name text not null,
    id text not null
) on commit drop
