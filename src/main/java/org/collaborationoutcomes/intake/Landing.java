package org.collaborationoutcomes.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.collaborationoutcomes.csv.Csv;
import org.collaborationoutcomes.csv.CsvLines;
import org.collaborationoutcomes.intake.export.ExportJudge;
import org.collaborationoutcomes.intake.export.SameDay;
import org.collaborationoutcomes.intake.feed.Feed;
import org.collaborationoutcomes.intake.feed.Reading;
import org.collaborationoutcomes.intake.finding.Catalogue;
import org.collaborationoutcomes.intake.finding.Place;
import org.collaborationoutcomes.intake.finding.Problem;
import org.collaborationoutcomes.intake.finding.Severity;
import org.collaborationoutcomes.intake.row.JudgedRow;
import org.collaborationoutcomes.intake.row.RowJudge;
import org.collaborationoutcomes.intake.survey.SurveyForm;
import org.collaborationoutcomes.intake.survey.SurveyJudge;
import org.collaborationoutcomes.sql.CopyRows;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Brings the rows of one file into the table of its feed, some thousand at a time; what is wrong into the ledger. */
final class Landing {

    private static final int AT_ONCE = 5_000;

    private final Sql sql;
    private final Ledger ledger;
    private final Feed feed;
    private final long fileId;
    private final LongConsumer progress;
    private final List<JudgedRow> good = new ArrayList<>(AT_ONCE);
    private final List<Problem> problems = new ArrayList<>();
    private int nextProblem = 1;
    private long landed;
    private long rejected;
    private long skipped;

    Landing(Sql sql, Ledger ledger, Feed feed, long fileId, LongConsumer progress) {
        this.sql = sql;
        this.ledger = ledger;
        this.feed = feed;
        this.fileId = fileId;
        this.progress = progress;
    }

    Counts land(Reading reading, RowJudge.Rules rules, Duration lateAfter, @Nullable SurveyForm form)
            throws IOException {
        problems.addAll(reading.remarks());
        problems.addAll(rows(reading, rules, lateAfter, form, this::take));
        if (landed + rejected + skipped == 0) {
            problems.add(noRows(rules.catalogue()));
        }
        flush();
        var export = reading.export();
        if (export != null && feed == Feed.ATTENDANCE) {
            problems.addAll(SameDay.of(sql, rules.catalogue(), fileId, reading));
            flush();
        }
        if (export != null && ExportJudge.isUndated(reading)) {
            sql.update("intake/keep_first_done", Map.of("file_id", fileId, "profile", export.profile()));
        }
        if (feed == Feed.ATTENDANCE && reading.export() == null) {
            problems.addAll(lostZeros(rules.catalogue()));
            flush();
        }
        return new Counts(landed, rejected, skipped);
    }

    /** A spreadsheet takes 0042 for a number and saves 42; only who is known tells. */
    private List<Problem> lostZeros(Catalogue catalogue) {
        return sql.query(
                "intake/lost_zeros",
                Map.of("file_id", fileId),
                (row, n) -> catalogue.problem(
                        Severity.WARNING,
                        Place.FILE,
                        "W-ZEROS",
                        row.getString("found"),
                        Map.of("people", String.valueOf(row.getLong("people")), "known", row.getString("known"))));
    }

    static Problem noRows(Catalogue catalogue) {
        return catalogue.problem(Severity.WARNING, Place.FILE, "F-NOROWS", null, Map.of());
    }

    /** Each row in turn, but for blank ones; what is to be said of all together comes back. */
    static List<Problem> rows(
            Reading reading,
            RowJudge.Rules rules,
            Duration lateAfter,
            @Nullable SurveyForm form,
            Consumer<JudgedRow> each)
            throws IOException {
        if (form != null) {
            return new SurveyJudge(rules, form, reading).rows(each);
        }
        if (reading.export() != null) {
            return new ExportJudge(rules, reading).rows(reading, lateAfter, each);
        }
        var header = Objects.requireNonNull(reading.header());
        var judge = new RowJudge(rules, Objects.requireNonNull(reading.feed()), header, reading.spelling());
        try (CsvLines lines = Csv.lines(Objects.requireNonNull(reading.text()), reading.delimiter())) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                if (line.line() > header.line() && !line.isBlank()) {
                    each.accept(judge.judge(line));
                }
            }
            return strayQuotes(lines.strayQuote(), rules.catalogue());
        }
    }

    private static List<Problem> strayQuotes(@Nullable Integer row, Catalogue catalogue) {
        return row == null
                ? List.of()
                : List.of(catalogue.problem(Severity.WARNING, Place.row(row), "W-QUOTE", null, Map.of()));
    }

    private void take(JudgedRow row) {
        problems.addAll(row.problems());
        if (row.skipped()) {
            skipped++;
        } else if (row.isRejected()) {
            rejected++;
        } else {
            good.add(row);
            landed++;
        }
        if (good.size() >= AT_ONCE || problems.size() >= AT_ONCE) {
            flush();
        }
    }

    private void flush() {
        if (!good.isEmpty()) {
            var columns = new ArrayList<>(List.of("file_id", "line", "deleted"));
            columns.addAll(feed.columnNames());
            sql.copyIn("intake." + feed.key(), columns, rows -> good.forEach(row -> copy(row, rows)));
            copySources();
            good.clear();
        }
        nextProblem = ledger.problems(fileId, nextProblem, problems);
        problems.clear();
        progress.accept(landed + rejected + skipped);
    }

    /** Where rows stand, of lines that hold several. */
    private void copySources() {
        var several = good.stream().filter(row -> row.line() != row.source()).toList();
        if (!several.isEmpty()) {
            sql.copyIn(
                    "intake.source_row",
                    List.of("file_id", "line", "source_line"),
                    rows -> several.forEach(row -> rows.value(fileId)
                            .value(row.line())
                            .value(row.source())
                            .endRow()));
        }
    }

    private void copy(JudgedRow row, CopyRows rows) {
        rows.value(fileId).value(row.line()).value(row.deleted());
        row.values().forEach(rows::value);
        rows.endRow();
    }

    /** Rows of a file: read = landed + rejected + skipped. */
    record Counts(long landed, long rejected, long skipped) {

        long read() {
            return landed + rejected + skipped;
        }

        JudgedFile judged(long fileId, String path, String feed) {
            return new JudgedFile(fileId, path, "judged", feed, read(), landed, rejected, skipped);
        }
    }

    /** A file that turned out unreadable on the way: all that landed is taken back. */
    static final class UnreadableOnTheWay extends RuntimeException {

        private final transient Problem why;

        UnreadableOnTheWay(Problem why) {
            super(why.code(), null, false, false);
            this.why = why;
        }

        Problem why() {
            return why;
        }
    }
}
