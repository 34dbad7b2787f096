package org.collaborationoutcomes.metrics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collaborationoutcomes.sql.Sql;

/** Finds the rows that a figure counts. */
final class EvidenceSql {

    /** A figure may rest on rows of several kinds, listed one after another. */
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "pairs",
                    Set.of(
                            "attendance_rate",
                            "attendance_rate_net",
                            "unrecorded_share",
                            "punctuality",
                            "time_on_task",
                            "chronic_share",
                            "attendance_rate_in_person",
                            "attendance_rate_virtual",
                            "participation_gini",
                            "participation_evenness",
                            "voice_coverage",
                            "voice_evenness",
                            "collaboration_hours")),
            new Kind("guests", Set.of("guest_attendances", "collaboration_hours")),
            new Kind(
                    "meetings",
                    Set.of(
                            "quorum_rate",
                            "cadence_adherence",
                            "cancelled_share",
                            "protected_time_share",
                            "agenda_rate",
                            "recap_rate",
                            "meetings_held",
                            "meetings_cancelled",
                            "meetings_reported",
                            "leader_presence",
                            "representation",
                            "longest_gap_days")),
            new Kind("planned", Set.of("cadence_adherence")),
            new Kind(
                    "sessions",
                    Set.of(
                            "sessions",
                            "sessions_last_year",
                            "sessions_held_share",
                            "facilitated_share",
                            "duty_coverage",
                            "data_duty_share",
                            "virtual_share",
                            "meetings_cancelled_for_time",
                            "co_teaching_complete_share")),
            new Kind(
                    "goals",
                    Set.of(
                            "on_track_share",
                            "goals_met_on_time",
                            "improving_share",
                            "stale_share",
                            "attainment_coverage",
                            "team_attainment",
                            "recently_measured_share",
                            "goals_revised_share",
                            "revisions_unexplained_share",
                            "goals_with_parent_share",
                            "attainment",
                            "expected_attainment",
                            "original_attainment",
                            "pace",
                            "verdict",
                            "days_since_measured")),
            new Kind("teams", Set.of("complete_goal_share", "conflict_protocol_share")),
            new Kind("roles", Set.of("role_coverage")),
            new Kind("clubs", Set.of("clubs_led_by_students")),
            new Kind("partners", Set.of("partner_organizations", "partner_retention")),
            new Kind(
                    "actions",
                    Set.of(
                            "follow_through",
                            "actions_overdue",
                            "milestones_reached",
                            "actions_overdue_share",
                            "actions_owned_share",
                            "days_to_celebration")),
            new Kind(
                    "surveys",
                    Set.of(
                            "response_rate",
                            "item_mean",
                            "item_sd",
                            "item_favorable",
                            "item_unfavorable",
                            "construct_mean",
                            "construct_sd",
                            "construct_favorable",
                            "construct_unfavorable",
                            "enps")));

    private final Sql sql;

    EvidenceSql(Sql sql) {
        this.sql = sql;
    }

    List<Evidence> of(Metric metric, Map<String, String> unit, LocalDate from, LocalDate through) {
        return KINDS.stream()
                .filter(kind -> kind.metrics().contains(metric.key()))
                .flatMap(kind ->
                        rows("metrics/evidence/" + kind.file(), parameters(metric, unit, from, through)).stream())
                .toList();
    }

    private List<Evidence> rows(String statement, Map<String, ?> parameters) {
        return sql.query(
                statement,
                parameters,
                (row, i) -> new Evidence(
                        row.getString("what"),
                        row.getObject("above", Double.class),
                        row.getObject("below", Double.class),
                        row.getString("path"),
                        row.getObject("line", Integer.class)));
    }

    /** Whether rows of a metric can be listed at all. */
    static boolean lists(Metric metric) {
        return KINDS.stream().anyMatch(kind -> kind.metrics().contains(metric.key()));
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

    /**
     * @param file of the statement that finds them
     * @param metrics whose figures rest on them
     */
    private record Kind(String file, Set<String> metrics) {}
}
