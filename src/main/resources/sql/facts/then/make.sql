-- Empty tables for the facts as they were known at an earlier edition, with the columns of today; of files what is known. No rows.
do $$
declare
    made record;
begin
    for made in
        select n.nspname, c.relname, case c.relkind when 'v' then 'view' else 'table' end as kind
        from pg_class as c
        join pg_namespace as n on n.oid = c.relnamespace
        where n.nspname in ('facts_then', 'intake_then') and c.relkind in ('r', 'v')
    loop
        execute format('drop %s if exists %I.%I cascade', made.kind, made.nspname, made.relname);
    end loop;
    for made in
        select n.nspname, c.relname
        from pg_class as c
        join pg_namespace as n on n.oid = c.relnamespace
        where c.relkind = 'r'
            and (
                n.nspname = 'facts'
                or n.nspname = 'intake' and c.relname in (select relname from pg_class where relnamespace = 'facts'::regnamespace)
            )
    loop
        execute format('create unlogged table %1$I.%2$I (like %3$I.%2$I including all)',
            made.nspname || '_then', made.relname, made.nspname);
    end loop;
    execute 'create unlogged table intake_then.file as select * from intake.file';
    for made in
        select c.relname, pg_get_viewdef(c.oid) as words
        from pg_class as c
        where c.relnamespace = 'facts'::regnamespace and c.relkind = 'v'
        order by c.oid
    loop
        execute format('create view facts_then.%I as %s', made.relname, replace(made.words, 'facts.', 'facts_then.'));
    end loop;
end
$$
