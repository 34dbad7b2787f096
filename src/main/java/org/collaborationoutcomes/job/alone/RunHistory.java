package org.collaborationoutcomes.job.alone;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The runs as operators count them, and what became of those that died. */
public final class RunHistory {

    private static final Logger log = LoggerFactory.getLogger(RunHistory.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Sql sql;
    private final ZoneId zone;

    public RunHistory(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    /**
     * The identity of this database, made at the first call.
     *
     * @param wanted what it takes then; null = a random one
     */
    public String installationId(@Nullable String wanted) {
        var made = wanted == null ? UUID.randomUUID().toString() : wanted;
        sql.update("job/install", Map.of("installation_id", made));
        return sql.one("job/installation", Map.of(), (row, i) -> row.getString("installation_id"));
    }

    /**
     * Writes down that a run begins.
     *
     * @param command the word that asked for it
     * @return its number
     */
    public long begin(String command, LocalDate asOf) {
        var parameters = Map.of(
                "command",
                command,
                "as_of",
                asOf,
                "host",
                host(),
                "pid",
                ProcessHandle.current().pid());
        return sql.one("job/begin_run", parameters, (row, i) -> row.getLong("run_id"));
    }

    /** Writes down how a run ended. */
    public void end(long runId, String outcome, int exitStatus, String message) {
        sql.update(
                "job/end_run",
                Map.of("run_id", runId, "outcome", outcome, "exit_status", exitStatus, "message", message));
    }

    /**
     * Closes the books of runs that died: under the lock whatever is still open has no living owner. Their executions
     * are abandoned rather than restarted, since every step finds by itself what is left to do.
     */
    public void mend() {
        var dead = sql.inTransaction(() -> {
            sql.update("job/abandon_steps");
            sql.update("job/abandon_executions");
            sql.update("job/delete_empty_instances");
            return sql.query(
                    "job/dead_runs",
                    Map.of(),
                    (row, i) -> words(
                            row.getString("command"),
                            row.getObject("started_at", OffsetDateTime.class),
                            row.getString("host"),
                            row.getLong("pid")));
        });
        dead.forEach(run -> log.warn("{} died; what it left undone is done now.", run));
    }

    /** Like «The run since 2026-01-31 02:00 on host-1 (process 4711)». */
    public String whoRuns() {
        List<String> running = sql.query(
                "job/running",
                Map.of(),
                (row, i) -> words(
                        row.getString("command"),
                        row.getObject("started_at", OffsetDateTime.class),
                        row.getString("host"),
                        row.getLong("pid")));
        return running.isEmpty()
                ? "Another run holds the lock; try again later."
                : running.get(0) + " is under way; try again later.";
    }

    private String words(String command, OffsetDateTime since, String host, long pid) {
        var moment = since.atZoneSameInstant(zone).format(MOMENT);
        return "The %s since %s on %s (process %d)".formatted(command, moment, host, pid);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine";
        }
    }
}
