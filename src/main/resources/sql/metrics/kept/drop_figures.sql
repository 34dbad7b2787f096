-- All figures go but those of months that stand. One row per figure.
delete from metrics.value as v
where v.period <> 'month'
    or v.metric not in (:monthly)
    or not exists (
        select
        from metrics.kept_month as k
        where k.district_id = v.district_id and k.period_start = v.period_start
    )
