-- Working editions forget their figures, but for waves that they told otherwise than before: what keeps a wave as it was,
-- and what a later edition may not tell together with it, must be known for every as-of date that may come again.
delete from protection.edition_group as g
where not exists (select from release.edition_value as v where v.as_of = g.as_of and v.number = g.number);

-- The editions of an earlier as-of date that readers have of a wave: 1 the latest that told it, 2 the leaders' one. One row
-- per district, period and edition.
create table protection.earlier_wave (
    edition     integer not null,
    district_id text collate "C" not null,
    period      text collate "C" not null,
    as_of       date not null,
    number      integer not null,
    primary key (district_id, period, edition)
);
