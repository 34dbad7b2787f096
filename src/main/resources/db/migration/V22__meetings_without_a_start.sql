-- When the meetings of an export began of which only its rows tell: when the first came. One row per file.
alter table intake.file
    add column began text;                              -- such as '2026-09-24T15:00 2026-09-25T15:00'; null = none

-- Lists of conference tools by their meeting, to see whether another file has the same.
create index attendance_virtual on intake.attendance (team_id, meeting_id) where source_mode = 'virtual';
