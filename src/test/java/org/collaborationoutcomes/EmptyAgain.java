package org.collaborationoutcomes;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes a used copy of a database what it was: tests find the tables, rows, sequences and statistics of a new one.
 *
 * @param newest the highest number of a thing in the catalog of the original: what has a higher one was made in the copy
 * @param filled the tables that have rows in the original
 * @param mark of everything that a test could have changed
 */
record EmptyAgain(long newest, Set<String> filled, String mark) {

    private static final String OURS =
            "n.nspname not in ('pg_catalog', 'pg_toast', 'information_schema') and n.nspname not like 'pg\\_%temp\\_%'";
    private static final String NEWEST =
            "select greatest((select max(oid) from pg_class), (select max(oid) from pg_proc),"
                    + " (select max(oid) from pg_namespace))::bigint";

    /** Who else is connected is a run that a test left open. */
    private static final String ALONE = """
            select count(pg_terminate_backend(pid, 10000))
            from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and usename = current_user
            """;

    private static final String SESSION =
            "reset all; " + TestServer.FAR_AWAY + "; discard temp; select pg_advisory_unlock_all()";

    private static final String BESIDE = """
            select format('drop schema if exists %I cascade', n.nspname)
            from pg_namespace as n
            where n.oid > ? and OURS
            union all
            select format('drop %s if exists %I.%I cascade',
                case c.relkind when 'r' then 'table' else 'view' end, n.nspname, c.relname)
            from pg_class as c
            join pg_namespace as n on n.oid = c.relnamespace
            where c.oid > ? and c.relkind in ('r', 'v') and OURS
            union all
            select format('drop sequence if exists %I.%I cascade', n.nspname, c.relname)
            from pg_class as c
            join pg_namespace as n on n.oid = c.relnamespace
            where c.oid > ? and c.relkind = 'S' and OURS
                and not exists (select from pg_depend as d where d.objid = c.oid and d.deptype in ('a', 'i'))
            union all
            select format('drop routine if exists %I.%I cascade', n.nspname, p.proname)
            from pg_proc as p
            join pg_namespace as n on n.oid = p.pronamespace
            where p.oid > ? and OURS
            """.replace("OURS", OURS);

    private static final String FILLED = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class as c
            join pg_namespace as n on n.oid = c.relnamespace
            where c.relkind = 'r' and OURS and pg_relation_size(c.oid) > 0
            """.replace("OURS", OURS);

    private static final String SEQUENCES = """
            select count(setval(seqrelid, seqstart, false))
            from pg_sequence
            where pg_sequence_last_value(seqrelid) is not null
            """;

    /** What ANALYZE told the planner of tables that are empty now; of the others it is gone with the rows. */
    private static final String STATISTICS = """
            select count(pg_clear_relation_stats(n.nspname, c.relname))
            from pg_class as c
            join pg_namespace as n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.reltuples >= 0 and OURS
            """.replace("OURS", OURS);

    private static final String MARK = """
            select md5(string_agg(thing, ' ' order by thing collate "C"))
            from (
                select concat_ws(' ', n.nspname, c.relname, c.relkind, c.relpersistence, c.relnatts, c.relchecks,
                    c.relhastriggers,
                    case when c.relkind = 'r' then c.reltuples end,
                    case when c.relkind = 'r' and pg_relation_size(c.oid) > 0
                        then query_to_xml(format('select t::text from %I.%I as t order by 1', n.nspname, c.relname),
                            false, false, '')::text
                    end)
                from pg_class as c
                join pg_namespace as n on n.oid = c.relnamespace
                where c.relkind in ('r', 'v', 'S', 'i') and OURS
                union all
                select concat_ws(' ', 'constraints', count(*), max(oid))
                from pg_constraint
                union all
                select concat_ws(' ', 'triggers', count(*), max(oid))
                from pg_trigger
                union all
                select concat_ws(' ', n.nspname, p.proname, md5(p.prosrc))
                from pg_proc as p
                join pg_namespace as n on n.oid = p.pronamespace
                where OURS
                union all
                select concat_ws(' ', seqrelid::regclass, pg_sequence_last_value(seqrelid))
                from pg_sequence
            ) as things (thing)
            """.replace("OURS", OURS);

    /** As the original is now. */
    static EmptyAgain as(JdbcTemplate original) {
        return new EmptyAgain(
                original.queryForList(NEWEST, Long.class).get(0),
                Set.copyOf(original.queryForList(FILLED, String.class)),
                original.queryForList(MARK, String.class).get(0));
    }

    /** Whether the copy is as the original now; changed tables, or rows of the filled ones, are too rare to be mended. */
    boolean make(JdbcTemplate copy) {
        copy.queryForList(ALONE);
        copy.execute(SESSION);
        copy.queryForList(BESIDE, String.class, newest, newest, newest, newest).forEach(copy::execute);
        truncate(copy);
        truncate(copy); // what was written down of the first
        List.of(SEQUENCES, STATISTICS).forEach(statement -> copy.queryForList(statement));
        return copy.queryForList(MARK, String.class).equals(List.of(mark));
    }

    private void truncate(JdbcTemplate copy) {
        var written = copy.queryForList(FILLED, String.class);
        written.removeAll(filled);
        if (!written.isEmpty()) {
            copy.execute("truncate %s cascade".formatted(String.join(", ", written)));
        }
    }
}
