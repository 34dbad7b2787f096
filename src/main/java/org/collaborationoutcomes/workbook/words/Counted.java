package org.collaborationoutcomes.workbook.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the n of a metric counts, in a word or two. */
public final class Counted {
    private static final Map<String, List<String>> METRICS = Map.ofEntries(
            Map.entry("times expected", List.of("attendance_rate", "attendance_by_activity")),
            Map.entry("times expected there", List.of("attendance_rate_in_person", "attendance_rate_virtual")),
            Map.entry("times present", List.of("punctuality", "time_on_task")),
            Map.entry(
                    "members",
                    List.of(
                            "chronic_share",
                            "often_missing_by_activity",
                            "participation_evenness",
                            "participation_gini",
                            "network_density",
                            "network_isolates_share",
                            "voice_coverage",
                            "voice_evenness",
                            "training_reach",
                            "peer_observation_reach")),
            Map.entry("pairs of members", List.of("network_cross_organization_share")),
            Map.entry(
                    "meetings",
                    List.of(
                            "agenda_rate",
                            "facilitated_share",
                            "data_duty_share",
                            "protected_time_share",
                            "quorum_rate",
                            "recap_rate",
                            "representation",
                            "virtual_share")),
            Map.entry("sessions", List.of("co_teaching_complete_share", "sessions_held_share", "stem_joined_share")),
            Map.entry(
                    "goals",
                    List.of(
                            "on_track_share",
                            "improving_share",
                            "gas_t",
                            "goals_revised_share",
                            "goals_with_parent_share",
                            "recently_measured_share",
                            "stale_share",
                            "team_attainment")),
            Map.entry("changes of plan", List.of("revisions_unexplained_share")),
            Map.entry("actions", List.of("actions_overdue_share", "actions_owned_share", "follow_through")),
            Map.entry("successes", List.of("days_to_celebration", "longest_uncelebrated_days")),
            Map.entry("teams", List.of("complete_goal_share", "conflict_protocol_share", "clubs_led_by_students")),
            Map.entry("duties", List.of("duty_coverage")),
            Map.entry("roles", List.of("role_coverage")),
            Map.entry("records", List.of("feeds_on_time_share")),
            Map.entry("organizations", List.of("lowest_outside_share")),
            Map.entry("partners", List.of("partner_retention")),
            Map.entry("schools", List.of("schools_with_service_projects")),
            Map.entry(
                    "people answered",
                    List.of(
                            "response_rate",
                            "construct_change",
                            "construct_favorable",
                            "construct_favorable_by_group",
                            "construct_mean",
                            "construct_sd",
                            "construct_unfavorable")));

    private static final Map<String, String> BY_METRIC = METRICS.entrySet().stream()
            .flatMap(entry -> entry.getValue().stream().map(metric -> Map.entry(metric, entry.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Counted() {}

    /** Empty where the metric has no n. */
    public static String by(String metric) {
        return BY_METRIC.getOrDefault(metric, "");
    }
}
