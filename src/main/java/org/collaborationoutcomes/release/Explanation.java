package org.collaborationoutcomes.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.Evidence;
import org.collaborationoutcomes.metrics.Metric;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.sql.Sql;

/** Tells where a figure comes from, as far as it may be told: of a hidden one nothing. */
final class Explanation {

    private static final List<String> UNIT =
            List.of("scope", "district_id", "area", "team_id", "subject", "period", "least");

    private final Sql sql;
    private final Metrics metrics;

    Explanation(Sql sql, Metrics metrics) {
        this.sql = sql;
        this.metrics = metrics;
    }

    List<Explained> of(String key, String scope, String id, String period) {
        var metric = metrics.catalogue().stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is no metric; the Method sheet and the README list them all.".formatted(key)));
        return sql.query(
                "release/explained",
                Map.of("metric", key, "scope", scope, "id", id, "period", period),
                (row, i) -> explained(metric, row));
    }

    private Explained explained(Metric metric, ResultSet row) throws SQLException {
        var unit = new HashMap<String, String>();
        for (var column : UNIT) {
            unit.put(column, row.getString(column));
        }
        var state = row.getString("state");
        var stands = row.getBoolean("stands");
        var rows = state.equals("ok") && stands ? rows(metric, unit, row) : List.<Evidence>of();
        return new Explained(
                row.getObject("as_of", LocalDate.class),
                Stream.of("district_id", "area", "team_id")
                        .map(level -> unit.getOrDefault(level, ""))
                        .filter(level -> !level.isEmpty())
                        .collect(Collectors.joining(" / ")),
                row.getString("subject"),
                row.getString("period"),
                row.getObject("value", Double.class),
                row.getObject("numerator", Double.class),
                row.getObject("denominator", Double.class),
                row.getObject("n", Long.class),
                state,
                rows,
                rows.isEmpty() ? whyNone(metric, state, stands, counts(row)) : null);
    }

    private List<Evidence> rows(Metric metric, Map<String, String> unit, ResultSet row) throws SQLException {
        return metrics.evidence(
                metric, unit, row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class));
    }

    /** Whether something stands behind the figure, so that there are rows of it. */
    private static boolean counts(ResultSet row) throws SQLException {
        return row.getDouble("numerator") != 0 || row.getDouble("denominator") != 0 || row.getDouble("value") != 0;
    }

    private String whyNone(Metric metric, String state, boolean stands, boolean counts) {
        return switch (state) {
            case "ok" ->
                stands
                        ? metrics.whyNoRows(metric, counts)
                        : "It stands as an earlier edition told it, since too few people came since; today's rows are others.";
            case "suppressed" -> "Its rows are not shown either, to protect people.";
            case "too_early" -> "It is too early to tell it; it has no rows yet.";
            case "not_applicable" -> "What it needs was never delivered, so it has no rows.";
            default -> "There is nothing to count yet, so it has no rows.";
        };
    }
}
