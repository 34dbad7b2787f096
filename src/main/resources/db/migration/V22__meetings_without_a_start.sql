-- When the meetings of an export began of which only its rows tell: when the first came. One row per file.
alter table intake.file
    add column began text;                              -- such as '2026-09-24T15:00 2026-09-25T15:00'; null = none
