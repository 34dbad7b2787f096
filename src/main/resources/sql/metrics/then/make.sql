-- Empty tables for the figures of an earlier edition, with the columns of today. No rows.
do $$
declare
    made record;
begin
    for made in
        select relname from pg_class where relnamespace = 'metrics_then'::regnamespace and relkind = 'r' and relname <> 'step'
    loop
        execute format('drop table metrics_then.%I', made.relname);
    end loop;
    for made in select relname from pg_class where relnamespace = 'metrics'::regnamespace and relkind = 'r' loop
        execute format('create unlogged table metrics_then.%1$I (like metrics.%1$I including all)', made.relname);
    end loop;
end
$$
