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

    private static final List<String> UNIT = List.of("scope", "district_id", "area", "team_id");

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
                row.getString("state"),
                rows(metric, unit, row));
    }

    private List<Evidence> rows(Metric metric, Map<String, String> unit, ResultSet row) throws SQLException {
        return row.getString("state").equals("ok")
                ? metrics.evidence(
                        metric,
                        unit,
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class))
                : List.of();
    }
}
