package org.collaborationoutcomes.metrics;

import java.util.List;
import java.util.Set;

/** The relations that figures are computed from, as statements of {@code sql/metrics/shared} fill them. */
final class Relations {

    /** The shared relations, each built from the ones before. */
    static final List<String> SHARED = List.of(
            "goal",
            "goal_verdict",
            "goal_forecast",
            "unit",
            "unit_team",
            "unit_goal",
            "period",
            "open_day",
            "goal_course",
            "attended",
            "meeting",
            "expected",
            "roster_day",
            "team_trait",
            "giver",
            "member_period",
            "team_period",
            "guest_period",
            "meeting_period",
            "meeting_habit",
            "network_tie",
            "network_node",
            "planned",
            "item",
            "team_wave",
            "answer",
            "answer_sum",
            "asked",
            "exempt",
            "score",
            "survey_group",
            "respondent",
            "group_answer",
            "group_size",
            "session",
            "practice_trait",
            "team_time",
            "district_place");

    /** The places of figures, but for months and waves of which they stand. */
    static final List<String> PLACES = List.of(
            "district_mark",
            "month_before",
            "month_mark",
            "kept_month",
            "unit_wave",
            "wave_mark_before",
            "wave_mark",
            "standing_wave",
            "due",
            "place",
            "wave_before");

    /** Those of the shared relations and places that the headlines rest on. */
    static final Set<String> OF_HEADLINES = Set.of(
            "goal",
            "goal_verdict",
            "unit",
            "unit_team",
            "unit_goal",
            "period",
            "open_day",
            "attended",
            "meeting",
            "expected",
            "team_trait",
            "giver",
            "member_period",
            "team_period",
            "meeting_period",
            "planned",
            "due",
            "place");

    private Relations() {}
}
