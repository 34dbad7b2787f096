-- What turns a new or an older server into ours: the owner role with the given password and its database. One row per statement, in order.
select statement
from (
    values
        (
            1,
            not exists (select from pg_roles where rolname = 'outcomes'),
            'create role outcomes'
        ),
        (
            2,
            true,
            format(
                'alter role outcomes login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
                cast(? as text)
            )
        ),
        (
            3,
            not exists (select from pg_database where datname = 'outcomes'),
            'create database outcomes owner outcomes template template0'
        ),
        (4, true, 'revoke all on database outcomes, postgres, template1 from public')
) as needed (position, is_needed, statement)
where is_needed
order by position
