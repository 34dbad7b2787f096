-- Room for how each text is compared. One row per text.
create temporary table spelling (
    text       text not null,
    folded     text not null,
    name       text not null,
    other_name text
) on commit drop
