-- All figures go but those of months and waves that stand. One row per figure.
delete from metrics.value as v
where not (
    v.metric in (:monthly) and v.period = 'month'
    and exists (
        select
        from metrics.kept_month as k
        where k.district_id = v.district_id and k.period_start = v.period_start
    )
    or exists (
        select
        from metrics.standing_wave as k
        where k.district_id = v.district_id and k.period = v.period
    )
)
