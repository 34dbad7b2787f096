package org.collaborationoutcomes.metrics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collaborationoutcomes.sql.Sql;

/** Finds the rows that a ratio counts. */
final class EvidenceSql {

    private static final Map<String, Set<String>> KINDS = Map.of(
            "metrics/evidence/pairs",
                    Set.of(
                            "attendance_rate",
                            "attendance_rate_net",
                            "unrecorded_share",
                            "punctuality",
                            "time_on_task",
                            "chronic_share",
                            "attendance_rate_in_person",
                            "attendance_rate_virtual"),
            "metrics/evidence/meetings",
                    Set.of(
                            "quorum_rate",
                            "cadence_adherence",
                            "cancelled_share",
                            "protected_time_share",
                            "agenda_rate",
                            "recap_rate"),
            "metrics/evidence/goals", Set.of("on_track_share", "goals_met_on_time", "improving_share", "stale_share"),
            "metrics/evidence/actions", Set.of("follow_through"));

    private final Sql sql;

    EvidenceSql(Sql sql) {
        this.sql = sql;
    }

    List<Evidence> of(Metric metric, Map<String, String> unit, LocalDate from, LocalDate through) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(metric.key()))
                .flatMap(kind -> rows(kind.getKey(), parameters(metric, unit, from, through)).stream())
                .toList();
    }

    private List<Evidence> rows(String statement, Map<String, ?> parameters) {
        return sql.query(
                statement,
                parameters,
                (row, i) -> new Evidence(
                        row.getString("what"),
                        row.getBoolean("over"),
                        row.getString("path"),
                        row.getObject("line", Integer.class)));
    }

    private static Map<String, Object> parameters(
            Metric metric, Map<String, String> unit, LocalDate from, LocalDate through) {
        var parameters = new HashMap<String, Object>(unit);
        parameters.put("metric", metric.key());
        parameters.put("need", metric.needs());
        parameters.put("from_day", from);
        parameters.put("to_day", through);
        return parameters;
    }
}
