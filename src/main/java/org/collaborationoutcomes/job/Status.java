package org.collaborationoutcomes.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.Evidence;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.release.Explained;
import org.collaborationoutcomes.release.Release;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** What ran, what came in and what went out, newest first. */
final class Status {

    private static final Map<String, Integer> MOST = Map.of("most", 10);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Sql sql;
    private final ZoneId zone;

    Status(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    List<StatusTable> tables() {
        return List.of(
                table(
                        "Runs",
                        List.of("run", "command", "as-of", "started", "took", "outcome", "exit", "files", "rows"),
                        "job/last_runs",
                        this::run),
                table(
                        "Files",
                        List.of("file", "feed", "status", "received", "read", "loaded", "held", "rejected", "skipped"),
                        "job/last_files",
                        this::file),
                table(
                        "Editions",
                        List.of("as-of", "number", "kind", "folder", "published"),
                        "job/last_editions",
                        this::edition),
                table(
                        "Needs attention",
                        List.of("what", "how many", "what helps"),
                        "job/needs_attention",
                        (row, i) -> texts(row, "what", "how_many", "what_helps")));
    }

    /** A figure, and the rows that it counts. */
    List<StatusTable> explain(String metric, String scope, String id, String period) {
        var told = new Release(sql, new Metrics(sql)).explain(metric, scope, id, period);
        var tables = new ArrayList<StatusTable>();
        tables.add(new StatusTable(
                metric,
                List.of("unit", "subject", "period", "value", "numerator", "denominator", "n", "state"),
                told.stream().map(Status::figure).toList()));
        told.stream().map(Status::rows).forEach(tables::add);
        return tables;
    }

    private static StatusTable rows(Explained figure) {
        var title = Stream.of("Rows of " + figure.place(), figure.subject())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        @Nullable String whyNone = figure.whyNone();
        return whyNone == null
                ? new StatusTable(
                        title,
                        List.of("what", "above the line", "below the line", "file", "line"),
                        figure.rows().stream().map(Status::row).toList())
                : new StatusTable(title, List.of("why none"), List.of(List.of(whyNone)));
    }

    private static List<String> figure(Explained figure) {
        return List.of(
                figure.place(),
                figure.subject(),
                figure.period(),
                text(figure.value()),
                text(figure.numerator()),
                text(figure.denominator()),
                text(figure.n()),
                figure.state().equals("suppressed") ? "not shown, to protect people" : figure.state());
    }

    private static List<String> row(Evidence row) {
        return List.of(row.what(), text(row.above()), text(row.below()), text(row.path()), text(row.line()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private StatusTable table(String title, List<String> columns, String query, RowMapper<List<String>> row) {
        var inAll = new AtomicLong();
        var rows = sql.<List<String>>query(query, MOST, (found, index) -> {
            inAll.set(found.getLong("in_all"));
            return row.mapRow(found, index);
        });
        return new StatusTable(
                inAll.get() > rows.size()
                        ? "%s, the newest %d of %,d".formatted(title, rows.size(), inAll.get())
                        : title,
                columns,
                rows);
    }

    private List<String> run(ResultSet row, int index) throws SQLException {
        var began = row.getObject("started_at", OffsetDateTime.class);
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return List.of(
                text(row, "run_id"),
                text(row, "command"),
                text(row, "as_of"),
                moment(began),
                ended == null ? "" : Duration.between(began, ended).toSeconds() + " s",
                ended == null ? "under way" : text(row, "outcome"),
                text(row, "exit_status"),
                text(row, "files"),
                text(row, "rows"));
    }

    private List<String> file(ResultSet row, int index) throws SQLException {
        return List.of(
                text(row, "path"),
                text(row, "feed"),
                text(row, "status"),
                moment(row.getObject("received_at", OffsetDateTime.class)),
                text(row, "read_rows"),
                text(row, "loaded"),
                text(row, "held"),
                text(row, "rejected"),
                text(row, "skipped"));
    }

    private List<String> edition(ResultSet row, int index) throws SQLException {
        return List.of(
                text(row, "as_of"),
                text(row, "number"),
                text(row, "kind"),
                text(row, "folder"),
                moment(row.getObject("published_at", OffsetDateTime.class)));
    }

    private static List<String> texts(ResultSet row, String first, String second, String third) throws SQLException {
        return List.of(text(row, first), text(row, second), text(row, third));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        @Nullable String text = row.getString(column);
        return text == null ? "" : text;
    }

    private String moment(@Nullable OffsetDateTime moment) {
        return moment == null ? "" : moment.atZoneSameInstant(zone).format(MOMENT);
    }
}
