package org.collaborationoutcomes.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.collaborationoutcomes.files.FileName;
import org.collaborationoutcomes.files.SafeFile;
import org.collaborationoutcomes.intake.Intake;
import org.collaborationoutcomes.intake.SourceLines;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells data staff in plain words what became of each row. */
public final class Receipt {

    private static final Logger LOG = LoggerFactory.getLogger(Receipt.class);

    private final Sql sql;
    private final Intake intake;
    private final Feedback feedback;
    private final Clock clock;
    private final Sayings sayings;

    /**
     * Writes into a feedback folder.
     *
     * @param clock the time of the run in the installation's zone
     */
    public Receipt(Sql sql, Intake intake, Path feedback, Clock clock) {
        this.sql = sql;
        this.intake = intake;
        this.feedback = new Feedback(feedback);
        this.clock = clock;
        this.sayings = new Sayings(sql, intake.catalogue());
    }

    /**
     * Writes the receipt of every file that has none yet; a judged one must have been merged. Called again after any
     * death, it writes no second one. Brings the list of people whom nobody knows up to date.
     */
    public ReceiptSummary write(long runId) {
        try {
            var waiting = sql.query("receipt/pending", Map.of(), Answered::of);
            var nextFile = waiting.isEmpty() ? null : nextFile();
            for (var file : waiting) {
                write(file, runId, nextFile);
            }
            if (!waiting.isEmpty()) {
                var text = new LastRun(sql, clock.getZone()).text();
                feedback.replace(LastRun.NAME, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            }
            new TeamsToConfirm(sql, feedback, intake.usualDistrict()).write(this::wrote);
            new PeopleToConfirm(sql, feedback).write(this::wrote);
            if (sql.one("receipt/unmerged", Map.of(), (row, n) -> row.getLong("files")) == 0) {
                intake.forgetSnapshots();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return summary(runId);
    }

    /** Which file would help most, by all that is there now. */
    private @Nullable String nextFile() {
        return NextFile.load().sentence(sql.query("receipt/feeds_there", Map.of(), (row, n) -> row.getString("feed")));
    }

    private void write(Answered file, long runId, @Nullable String nextFile) throws IOException {
        var day = file.receivedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        var path = day + "/" + new FileName(file.path()).shortened(file.sha256());
        try (var header = header(file)) {
            ToIntFunction<String> place = header == null ? column -> -1 : header::place;
            var text = new TextReceipt(sayings, intake.catalogue(), clock.getZone(), nextFile).of(file, place);
            var json = new JsonReceipt(sayings, intake.catalogue(), clock.getZone());
            Map<String, SafeFile.Content> contents = new LinkedHashMap<>();
            if (header != null && file.count("rejected") > 0 && !file.secret()) {
                contents.put(".rejects.csv", out -> RejectsFile.write(file, sayings, header, out));
            }
            contents.put(".receipt.json", out -> json.write(file, place, out));
            contents.put(".receipt.txt", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            var placed = feedback.place(path, contents);
            sql.inTransaction(() -> record(file, runId, placed));
        }
    }

    private @Nullable SourceLines header(Answered file) throws IOException {
        if (!List.of("loaded", "partly_loaded").contains(file.status())) {
            return null;
        }
        var source = intake.source(file.fileId());
        if (source == null) {
            LOG.warn(
                    "The copy of file {} is gone from the home folder: its receipt has no rejected rows",
                    file.fileId());
        }
        return source;
    }

    private void record(Answered file, long runId, Feedback.Placed placed) {
        Map<String, Object> parameters = new HashMap<>(file.counts());
        parameters.put("file_id", file.fileId());
        parameters.put("run_id", runId);
        parameters.put("written_at", OffsetDateTime.now(clock));
        parameters.put("path", placed.path());
        parameters.put("status", file.status());
        sql.update("receipt/add", parameters);
        for (var sha256 : placed.sha256s().values()) {
            sql.update("receipt/written", Map.of("sha256", sha256, "file_id", file.fileId()));
        }
    }

    /** Whether the job wrote these bytes into the feedback folder. */
    public boolean wrote(String sha256) {
        return Objects.requireNonNull(
                sql.one("receipt/is_own", Map.of("sha256", sha256), (row, n) -> row.getBoolean("own")));
    }

    /** Whether the file has its receipt. */
    public boolean isWritten(long fileId) {
        return sql.one("receipt/is_receipted", Map.of("file_id", fileId), (row, n) -> row.getBoolean("receipted"));
    }

    /** What the receipts that this run wrote say together. */
    public ReceiptSummary summary(long runId) {
        return sql.one(
                "receipt/summary",
                Map.of("run_id", runId),
                (row, n) -> new ReceiptSummary(
                        row.getLong("receipts"), row.getLong("rejected"), row.getLong("held"), row.getLong("refused")));
    }
}
