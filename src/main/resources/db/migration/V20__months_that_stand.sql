-- The figures of a district's months are kept while what they are made of stands. The next computation makes all anew.
truncate metrics.question;

-- What the figures of a district's months were made of: all rows of its teams and units, as one mark. A month whose mark
-- and last day are as they were keeps its figures. One row per district and month.
create unlogged table metrics.month_mark (
    district_id  text collate "C" not null,
    period_start date not null,
    period_end   date not null,
    mark         text not null
);

-- The same of the computation before.
create unlogged table metrics.month_before (
    district_id  text collate "C" not null,
    period_start date not null,
    period_end   date not null,
    mark         text not null
);

-- The months that keep their figures. One row per district and month.
create unlogged table metrics.kept_month (
    district_id  text collate "C" not null,
    period_start date not null
);

-- The other months and the school year. One row per team and period.
create unlogged table metrics.due (
    team_id   text collate "C" not null,
    period_id integer not null
);

-- A figure that stands is one of every as-of date: that of the last computation is in metrics.question.
alter table metrics.value drop column as_of;
