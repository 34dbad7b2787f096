-- Teams or goals that the remaining files brought at some time. One row per id and file.
create temporary table risen (
    id text not null
) on commit drop
