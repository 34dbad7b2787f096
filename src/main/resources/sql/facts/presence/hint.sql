-- Room for the names that are nearest to a source's. One row per team and source.
create temporary table hint (
    team_id      text not null,
    source_name  text not null,
    source_email text not null,
    nearest      text not null
) on commit drop
