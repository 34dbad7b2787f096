package org.collaborationoutcomes.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.files.Fingerprint;
import org.collaborationoutcomes.intake.export.Settling;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What is on record of each file, and of what is wrong with it. */
final class Ledger {

    private static final List<String> PROBLEM_COLUMNS = List.of(
            "file_id", "problem_no", "severity", "line", "column_name", "cell", "code", "value", "message", "help");

    private final Sql sql;
    private final Clock clock;

    Ledger(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What is on record of bytes at a path.
     *
     * @param lackedOthers it was refused for want of a file beside it
     * @param withdrawnAt when these bytes were taken back; null = they were not
     */
    record Known(
            JudgedFile file,
            boolean archived,
            boolean lackedOthers,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime withdrawnAt) {}

    record Loaded(long fileId, String sha256, @Nullable String feed, String path, OffsetDateTime receivedAt) {}

    record ToArchive(
            long fileId,
            String sha256,
            String path,
            @Nullable String feed,
            @Nullable Boolean confidential,
            List<Long> parts) {}

    @Nullable
    Known known(String sha256, String path) {
        var rows = sql.query("intake/file_known", Map.of("sha256", sha256, "path", path), Ledger::known);
        return rows.isEmpty() ? null : rows.get(0);
    }

    private static Known known(ResultSet row, int n) throws SQLException {
        var file = new JudgedFile(
                row.getLong("file_id"),
                row.getString("path"),
                row.getString("status"),
                row.getString("feed"),
                row.getLong("read_rows"),
                row.getLong("landed_rows"),
                row.getLong("rejected_rows"),
                row.getLong("skipped_rows"));
        return new Known(
                file,
                row.getBoolean("archived"),
                row.getBoolean("lacked_others"),
                row.getObject("received_at", OffsetDateTime.class),
                row.getObject("withdrawn_at", OffsetDateTime.class));
    }

    @Nullable
    Loaded loaded(String sha256) {
        var rows = sql.query("intake/file_loaded", Map.of("sha256", sha256), Ledger::loaded);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** The newest file with this sha256 or path whose rows are loaded; of a workbook or archive all files in it. */
    List<Loaded> loadedAs(String name) {
        var file = sql.query("intake/file_loaded_as", Map.of("name", name), Ledger::loaded);
        return file.isEmpty() ? sql.query("intake/parts_loaded_as", Map.of("name", name), Ledger::loaded) : file;
    }

    private static Loaded loaded(ResultSet row, int n) throws SQLException {
        return new Loaded(
                row.getLong("file_id"),
                row.getString("sha256"),
                row.getString("feed"),
                row.getString("path"),
                row.getObject("received_at", OffsetDateTime.class));
    }

    /**
     * Takes a loaded file back; the rows that it landed no longer count.
     *
     * @param asked the path of the file that asks for it
     */
    void withdraw(Loaded loaded, String asked, long runId) {
        int files = sql.update(
                "intake/file_withdraw", Map.of("file_id", loaded.fileId(), "withdrawn_at", OffsetDateTime.now(clock)));
        if (files != 1) {
            throw new IllegalStateException("file %d was taken back %d times, must be once. Indicates a bug."
                    .formatted(loaded.fileId(), files));
        }
        add(asBefore(withdrawal(asked, runId, "withdrawal"), loaded));
    }

    private static Map<String, @Nullable Object> asBefore(Map<String, @Nullable Object> parameters, Loaded loaded) {
        parameters.put("loaded_as", loaded.fileId());
        parameters.put("feed", loaded.feed());
        return parameters;
    }

    /** Somebody asked to take back what is not loaded. */
    void refusedWithdrawal(String path, long runId, Problem why) {
        problems(add(withdrawal(path, runId, "refused")), 1, List.of(why));
    }

    private Map<String, @Nullable Object> withdrawal(String path, long runId, String status) {
        var dropped = new DroppedFile(path, Fingerprint.of(new byte[0]), 0, Reading.none());
        var parameters = parameters(dropped, runId, status);
        parameters.put("profile", "withdrawal");
        return parameters;
    }

    /** A file that is read; null = it is by itself, else the file whose bytes are read once more. */
    long judged(DroppedFile file, long runId, @Nullable Long alsoOf) {
        var parameters = parameters(file, runId, "judged");
        parameters.put("also_of", alsoOf);
        return add(parameters);
    }

    /** Bytes that another path brought before. */
    long alreadyLoaded(DroppedFile file, long runId, Loaded before) {
        return add(asBefore(parameters(file, runId, "already_loaded"), before));
    }

    /** A file of which nothing can be used. */
    long refused(DroppedFile file, long runId, Problem why) {
        long fileId = add(parameters(file, runId, "refused"));
        problems(fileId, 1, List.of(why));
        return fileId;
    }

    /** A workbook or archive, all parts of which are on record. */
    long opened(DroppedFile file, long runId) {
        long fileId = add(parameters(file, runId, "opened"));
        problems(fileId, 1, file.reading().remarks());
        return fileId;
    }

    /**
     * A file of settings that can't be used.
     *
     * @param kind such as instrument
     */
    long refusedSetting(String kind, String path, String sha256, long size, long runId, Problem why) {
        var parameters = parameters(new DroppedFile(path, sha256, size, Reading.refused(why)), runId, "refused");
        parameters.put("profile", kind);
        long fileId = add(parameters);
        problems(fileId, 1, List.of(why));
        return fileId;
    }

    private Map<String, @Nullable Object> parameters(DroppedFile file, long runId, String status) {
        var reading = file.reading();
        var feed = reading.feed();
        var text = reading.text();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("sha256", file.sha256());
        parameters.put("size_bytes", file.size());
        parameters.put("path", file.path());
        parameters.put("received_at", OffsetDateTime.now(clock));
        parameters.put("run_id", runId);
        parameters.put("status", status);
        parameters.put("loaded_as", null);
        parameters.put("also_of", null);
        parameters.put("container", file.container());
        parameters.put("confidential", reading.hasSecrets() ? Boolean.TRUE : file.confidential());
        parameters.put("feed", feed == null ? null : feed.key());
        parameters.put("profile", reading.profile());
        parameters.put("columns", String.join(",", Settling.delivered(reading)));
        parameters.put("partial", reading.isOfRejects());
        parameters.put("encoding", text == null ? null : text.charset().name());
        parameters.put("delimiter", reading.headerLine() == null ? null : String.valueOf(reading.delimiter()));
        parameters.put("header_line", reading.headerLine());
        parameters.put("spelling", reading.spelling().words());
        return parameters;
    }

    private long add(Map<String, @Nullable Object> parameters) {
        return sql.one("intake/file_add", parameters, (row, n) -> row.getLong("file_id"));
    }

    void count(long fileId, Landing.Counts counts) {
        sql.update(
                "intake/file_count",
                Map.of(
                        "file_id", fileId,
                        "read", counts.read(),
                        "landed", counts.landed(),
                        "rejected", counts.rejected(),
                        "skipped", counts.skipped()));
    }

    /** Writes them down; the next free number comes back. */
    int problems(long fileId, int firstNumber, List<Problem> problems) {
        if (!problems.isEmpty()) {
            sql.copyIn("intake.problem", PROBLEM_COLUMNS, rows -> {
                int number = firstNumber;
                for (var p : problems) {
                    rows.value(fileId).value(number++).value(p.severity().key()).value(p.line());
                    rows.value(p.column()).value(p.cell()).value(p.code()).value(p.value());
                    rows.value(p.message()).value(p.help()).endRow();
                }
            });
        }
        return firstNumber + problems.size();
    }

    void isBack(long fileId) {
        sql.update("intake/file_is_back", Map.of("file_id", fileId));
    }

    List<ToArchive> toArchive() {
        return sql.query(
                "intake/files_to_archive",
                Map.of(),
                (row, n) -> new ToArchive(
                        row.getLong("file_id"),
                        row.getString("sha256"),
                        row.getString("path"),
                        row.getString("feed"),
                        row.getObject("confidential", Boolean.class),
                        List.of((Long[]) row.getArray("parts").getArray())));
    }

    void archived(long fileId, @Nullable String where) {
        var parameters = new HashMap<String, @Nullable Object>(Map.of("file_id", fileId));
        parameters.put("archived_at", OffsetDateTime.now(clock));
        parameters.put("archived_as", where);
        sql.update("intake/file_archived", parameters);
    }
}
