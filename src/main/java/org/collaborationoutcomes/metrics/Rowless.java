package org.collaborationoutcomes.metrics;

import java.util.Map;
import java.util.Set;

/** Says why no rows are listed of a figure. */
final class Rowless {

    private static final String WHO_MET_WHOM = "Its rows would tell who met whom, so none are listed.";
    private static final String WHO_WAS_THERE = "Its rows would tell who was there, so none are listed; see sessions.";
    private static final String ANSWERS = "It rests on answers, which are protected, so no rows are listed; ";
    private static final String OTHERS = "It is computed from other figures: ";

    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("network_density", WHO_MET_WHOM),
            Map.entry("network_isolates_share", WHO_MET_WHOM),
            Map.entry("network_cross_organization_share", WHO_MET_WHOM),
            Map.entry("network_degree_centralization", WHO_MET_WHOM),
            Map.entry("lowest_outside_share", WHO_MET_WHOM),
            Map.entry("attendance_by_activity", WHO_WAS_THERE),
            Map.entry("people_reached", WHO_WAS_THERE),
            Map.entry("often_missing_by_activity", WHO_WAS_THERE),
            Map.entry("training_reach", WHO_WAS_THERE),
            Map.entry("peer_observation_reach", WHO_WAS_THERE),
            Map.entry("parent_conference_attendance", WHO_WAS_THERE),
            Map.entry("stem_joined_share", WHO_WAS_THERE),
            Map.entry("student_team_attendance", OTHERS + "attendance_rate of the school's student teams."),
            Map.entry("construct_alpha", ANSWERS + "see construct_mean."),
            Map.entry("construct_favorable_by_group", ANSWERS + "see construct_favorable."),
            Map.entry("construct_unfavorable_by_group", ANSWERS + "see construct_unfavorable."),
            Map.entry("construct_change", OTHERS + "construct_favorable of this wave and of the one before."),
            Map.entry(
                    "construct_effect", OTHERS + "construct_mean and construct_sd of this wave and of the one before."),
            Map.entry("participation_attainment_rho", OTHERS + "attendance_rate and team_attainment of each team."),
            Map.entry("forecast_value", OTHERS + "attainment over time; explain attainment lists its rows."),
            Map.entry("forecast_attainment", OTHERS + "forecast_value against the goal's baseline and target."),
            Map.entry("planned_held_by_activity", OTHERS + "sessions and cadence_adherence of the teams that set one."),
            Map.entry("lesson_planning_per_month", OTHERS + "sessions, over the months that teams were at work."),
            Map.entry("co_teaching_per_two_weeks", OTHERS + "sessions, over the open days of the teams that set one."));

    /** Of figures that compare dates or names over many rows, none of which counts by itself. */
    private static final Set<String> DERIVED = Set.of(
            "goal_revisions",
            "unexplained_revisions",
            "gas_t",
            "schools_with_service_projects",
            "longest_uncelebrated_days",
            "feeds_on_time_share");

    private Rowless() {}

    static String why(Metric metric, boolean counts) {
        if (EvidenceSql.lists(metric)) {
            return counts
                    ? "Its rows are not at hand: the database restarted, or another day was computed since. Run `report` for"
                            + " the figure's day and ask again."
                    : "Nothing was counted: no row adds to it.";
        }
        if (DERIVED.contains(metric.key())) {
            return "It is derived from whole tables, not counted row by row: " + metric.definition();
        }
        return WHY.getOrDefault(metric.key(), metric.definition());
    }

    /** The metrics that say themselves why they have none. */
    static boolean tells(Metric metric) {
        return WHY.containsKey(metric.key()) || DERIVED.contains(metric.key());
    }
}
