-- The figures of a survey's wave are kept while what they are made of stands. The next computation makes all anew.
truncate metrics.question;

-- When a wave was open for a unit: from its earliest to its latest team; closed when all of them are. One row per unit and
-- wave.
create unlogged table metrics.unit_wave (
    unit_id    integer not null,
    period_id  integer not null,
    survey_id  text collate "C" not null,
    wave_id    text collate "C" not null,
    period     text collate "C" not null,
    opens_on   date not null,
    closes_on  date not null,
    still_open boolean not null
);

-- What the figures of a district's wave were made of: its own rows, and those of waves that it may be compared with. A wave
-- whose mark is as it was keeps its figures. One row per district and wave.
create unlogged table metrics.wave_mark (
    district_id text collate "C" not null,
    period      text collate "C" not null,
    mark        text not null
);

-- The same of the computation before.
create unlogged table metrics.wave_mark_before (
    district_id text collate "C" not null,
    period      text collate "C" not null,
    mark        text not null
);

-- The waves that keep their figures. One row per district and wave.
create unlogged table metrics.standing_wave (
    district_id text collate "C" not null,
    period      text collate "C" not null
);

-- What all figures of a district rest on: its units, and which teams give to them. One row per district and need, blank for
-- the units.
create unlogged table metrics.district_mark (
    district_id text collate "C" not null,
    need        text collate "C" not null,
    mark        numeric not null
);
