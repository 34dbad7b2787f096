-- What a computation may keep of the one before. Facts note by themselves which teams they were changed of, whatever
-- statement changed them; metrics keep what they derive of a team alone until its facts are others.

-- When the facts of a team were changed last, in the order of changes; '' = all of them. One row per team.
create sequence facts.touch_no;

create table facts.touched (
    team_id  text primary key,
    touch_no bigint not null
);

create function facts.touch() returns trigger
language plpgsql as $$
begin
    insert into facts.touched (team_id, touch_no)
    select r.team_id, nextval('facts.touch_no')
    from (select distinct team_id from touched_row) as r
    on conflict (team_id) do update set touch_no = excluded.touch_no;
    return null;
end
$$;

create function facts.touch_changed() returns trigger
language plpgsql as $$
begin
    insert into facts.touched (team_id, touch_no)
    select r.team_id, nextval('facts.touch_no')
    from (select team_id from touched_row union select team_id from former_row) as r
    on conflict (team_id) do update set touch_no = excluded.touch_no;
    return null;
end
$$;

create function facts.touch_all() returns trigger
language plpgsql as $$
begin
    insert into facts.touched (team_id, touch_no) values ('', nextval('facts.touch_no'))
    on conflict (team_id) do update set touch_no = excluded.touch_no;
    return null;
end
$$;

do $$
declare
    of text;
begin
    foreach of in array array['teams', 'members', 'meetings', 'attendance', 'united', 'united_meeting'] loop
        execute format('create trigger touch_added after insert on facts.%I
            referencing new table as touched_row for each statement execute function facts.touch()', of);
        execute format('create trigger touch_removed after delete on facts.%I
            referencing old table as touched_row for each statement execute function facts.touch()', of);
        execute format('create trigger touch_changed after update on facts.%I
            referencing old table as former_row new table as touched_row
            for each statement execute function facts.touch_changed()', of);
        execute format('create trigger touch_all after truncate on facts.%I
            for each statement execute function facts.touch_all()', of);
    end loop;
end
$$;

-- Teams whose kept relations are made anew by a computation. One row per team.
create unlogged table metrics.stale (
    team_id text primary key                            -- compared by the index of facts
);

-- Who was at the meetings of these teams. One row per meeting and person.
create unlogged table metrics.attended (
    team_id           text collate "C" not null,
    meeting_id        text collate "C" not null,
    person_id         text collate "C" not null,
    meeting_date      date not null,
    scheduled_minutes integer,
    status            text not null,
    minutes           integer,
    contributions     integer,
    duty              text,
    source_mode       text
);

-- By what the kept relations were made: the statements, and the last change of facts. They are unlogged like these, so
-- that all are empty after a crash. The next computation makes everything anew.
truncate metrics.question;
alter table metrics.question add column rules text not null;
alter table metrics.question add column touch_no bigint not null;

-- Made of the same rows as the other traits of attendance.
truncate metrics.team_trait;
alter table metrics.team_trait add column duties boolean not null;
