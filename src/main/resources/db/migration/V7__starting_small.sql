-- Who a name or address in an export of another tool is; several rows for one source are several people.
create table intake.aliases (
    file_id      bigint not null,
    line         integer not null,
    deleted      boolean not null default false,
    source_name  text not null default '',
    source_email text not null default '',
    team_id      text not null default '',              -- '' = all teams
    person_id    text not null,
    primary key (file_id, line)
);

create table facts.aliases (
    source_name  text not null default '',
    source_email text not null default '',
    team_id      text not null default '',
    person_id    text not null,
    file_id      bigint not null,
    line         integer not null,
    primary key (source_name, source_email, team_id, person_id)
);

-- Survey items as spreadsheets declare them, one row per language.
create table intake.items (
    file_id        bigint not null,
    line           integer not null,
    deleted        boolean not null default false,
    survey_id      text not null,
    item_id        text not null,
    language       text not null,
    text           text,
    construct      text,
    scale_min      double precision,
    scale_max      double precision,
    reverse        boolean,
    favorable_from double precision,
    unfavorable_to double precision,
    primary key (file_id, line)
);

create table facts.items (
    survey_id      text not null,
    item_id        text not null,
    language       text not null,
    text           text not null,
    construct      text,
    scale_min      double precision,
    scale_max      double precision,
    reverse        boolean,
    favorable_from double precision,
    unfavorable_to double precision,
    file_id        bigint not null,
    line           integer not null,
    primary key (survey_id, item_id, language)
);

-- Each survey item as it holds: what the survey's instrument file says of it, else what the feed items says in all its
-- languages together, each option as it was given last. One row per survey and declared item.
create view facts.declared_item as
with described as (
    select
        survey_id, item_id, item_no, text, construct, scale_min, scale_max, reverse, favorable_from, unfavorable_to
    from intake.instrument_item
),

listed as (
    select
        f.survey_id,
        f.item_id,
        (array_agg(f.text order by f.language <> 'en', f.language collate "C"))[1] as text,
        (array_agg(f.construct order by f.file_id desc, f.line desc) filter (where f.construct is not null))[1] as construct,
        (array_agg(f.scale_min order by f.file_id desc, f.line desc) filter (where f.scale_min is not null))[1] as scale_min,
        (array_agg(f.scale_max order by f.file_id desc, f.line desc) filter (where f.scale_max is not null))[1] as scale_max,
        (array_agg(f.reverse order by f.file_id desc, f.line desc) filter (where f.reverse is not null))[1] as reverse,
        (array_agg(f.favorable_from order by f.file_id desc, f.line desc)
            filter (where f.favorable_from is not null))[1] as favorable_from,
        (array_agg(f.unfavorable_to order by f.file_id desc, f.line desc)
            filter (where f.unfavorable_to is not null))[1] as unfavorable_to
    from facts.items as f
    where not exists (select from described as d where d.survey_id = f.survey_id and d.item_id = f.item_id)
    group by f.survey_id, f.item_id
)

select
    survey_id, item_id, item_no, text, construct, scale_min, scale_max, reverse, favorable_from, unfavorable_to
from described
union all
select
    l.survey_id,
    l.item_id,
    (coalesce((select max(d.item_no) from described as d where d.survey_id = l.survey_id), 0)
        + row_number() over (partition by l.survey_id order by l.item_id collate "C"))::integer,
    l.text,
    l.construct,
    coalesce(l.scale_min, i.scale_min, 1),
    coalesce(l.scale_max, i.scale_max, 5),
    coalesce(l.reverse, false),
    l.favorable_from,
    l.unfavorable_to
from listed as l
left join intake.instrument as i on i.survey_id = l.survey_id;
