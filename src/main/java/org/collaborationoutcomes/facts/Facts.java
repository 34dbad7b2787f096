package org.collaborationoutcomes.facts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.collaborationoutcomes.sql.Sql;

/**
 * The facts: the latest landed row of each key. Each file is merged in a transaction of its own together with the
 * record of what became of its rows, so that a merge that died is simply done again.
 */
public final class Facts {

    /** So many rows may make of a small table a large one; what comes bit by bit the server counts by itself. */
    private static final long MANY = 1_000;

    private final Sql sql;
    private final NearestIds nearest;

    public Facts(Sql sql) {
        this.sql = sql;
        this.nearest = new NearestIds(sql);
    }

    /** The feeds in the order in which they merge. */
    public static List<String> feeds() {
        return Stream.of(FactTable.values()).map(FactTable::key).toList();
    }

    /**
     * Merges a feed: first what waited and is known now, then each file that has not been merged, by its path.
     *
     * @param feed one of {@link #feeds}
     * @param runId the run that these rows count in
     * @return the number of landed rows merged
     * @throws IllegalStateException if a row was lost, which indicates a bug; nothing of its file is merged then
     */
    public long merge(String feed, long runId) {
        var table = FactTable.of(feed);
        if (table == FactTable.TEAMS) {
            sql.update("facts/provisional/add");
        }
        long waited = 0;
        for (var file : sql.query("facts/waiting_files", Map.of("feed", feed), Facts::file)) {
            waited += sql.inTransaction(() -> mergeWaiting(table, file, runId));
        }
        long rows = 0;
        for (var file : sql.query("facts/pending_files", Map.of("feed", feed), Facts::file)) {
            rows += sql.inTransaction(() -> mergeLanded(table, file, runId));
        }
        if (waited + rows >= MANY) {
            new Merge(sql, table).count();
        }
        return rows;
    }

    /**
     * Finds out who the people of exports are, in {@code facts.presence}; to be called when all feeds are merged.
     *
     * @return the number of teams whose attendance, roster or aliases had changed
     */
    public long resolvePeople() {
        return new Presence(sql).resolve();
    }

    /**
     * Takes back what each withdrawn file brought: its keys return to what the remaining files say. Before {@link #merge}.
     *
     * @return the number of facts that are no longer what they were
     */
    public long withdraw(long runId) {
        long facts = 0;
        for (var file : sql.query("facts/withdraw/files", Map.of(), Withdrawal.File::of)) {
            facts += sql.inTransaction(() -> new Withdrawal(sql).of(file, runId));
        }
        return facts;
    }

    /** Whether what the facts say of the days up to a date may be another since a run. */
    public boolean touchedSince(long throughRun, LocalDate asOf) {
        return new Recall(sql).isTouched(throughRun, asOf);
    }

    /** Fills schema {@code facts_then} with what was known after a run, surveys left out. */
    public void recall(long throughRun) {
        new Recall(sql).at(throughRun);
    }

    /** Brings today's teams, calendars, members and aliases there; how many of their facts are others now. */
    public long recallRoster() {
        return new Recall(sql).roster();
    }

    /** Brings there what was known then as it is now; how many facts are others now, or gone. */
    public long recallCorrections() {
        return new Recall(sql).corrections();
    }

    /** Brings there what was not known then of the days up to a date; how many facts. */
    public long recallLate(LocalDate asOf) {
        return new Recall(sql).late(asOf);
    }

    private long mergeWaiting(FactTable table, LandedFile file, long runId) {
        var fate = new Merge(sql, table).waiting(file.fileId(), file.columns());
        if (fate.rows() > 0) {
            remember("facts/remember_resolved", fate, Map.of("run_id", runId, "feed", table.key()));
        }
        return fate.rows();
    }

    private long mergeLanded(FactTable table, LandedFile file, long runId) {
        var fate = new Merge(sql, table).landed(file.fileId(), file.columns());
        long landed =
                sql.one("facts/landed_rows", Map.of("file_id", file.fileId()), (row, i) -> row.getLong("landed_rows"));
        if (fate.rows() != landed) {
            throw new IllegalStateException(
                    "facts.%s accounts for %d rows of file %d, but intake landed %d: a line is lost. Indicates a bug."
                            .formatted(table.key(), fate.rows(), file.fileId(), landed));
        }
        remember("facts/remember_fate", fate, Map.of("run_id", runId, "file_id", file.fileId()));
        if (fate.overtaken() > 0) {
            var overtaken = new Merge.Fate(0, 0, 0, 0, 0, 0, 0, fate.overtaken());
            remember("facts/remember_resolved", overtaken, Map.of("run_id", runId, "feed", table.key()));
        }
        nearest.tell(file.fileId());
        return fate.rows();
    }

    private void remember(String statement, Merge.Fate fate, Map<String, ?> more) {
        var parameters = fate.parameters();
        parameters.putAll(more);
        sql.update(statement, parameters);
    }

    private static LandedFile file(ResultSet row, int index) throws SQLException {
        Array columns = row.getArray("columns");
        return new LandedFile(row.getLong("file_id"), List.of((String[]) columns.getArray()));
    }

    /** A judged file and the canonical columns that it delivers. */
    private record LandedFile(long fileId, List<String> columns) {}
}
