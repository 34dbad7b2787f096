package org.collaborationoutcomes.metrics.oracle.practice;

import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.metrics.oracle.practice.Told.Measure;

/** The practices as their page names them: what measures each, and the limits of single figures. */
record Page(String id, List<Mark> marks) {

    private static final String FAVORABLE = "construct_favorable";

    /**
     * Behind a figure its limit where one alone decides; {@code fav/X?} is a topic to which the general rule of surveys
     * applies here, and {@code fav/X} one to which it applies elsewhere. What its trouble looks at stands first.
     */
    static final List<Page> PRACTICES = Stream.of(
                    "A1 facilitated_share<0.80 fav/LEADERSHIP?",
                    "A2 cadence_adherence<0.80 longest_gap_days punctuality time_on_task sessions/informal_checkin fav/TIME?",
                    "A3 complete_goal_share goals_with_parent_share fav/GOAL_CLARITY?",
                    "A4 role_coverage<1 duty_coverage recap_rate<0.80 actions_owned_share actions_overdue_share>0.20"
                            + " actions_overdue fav/ROLE_CLARITY?",
                    "A5 goals_revised_share revisions_unexplained_share fav/FLEXIBILITY?",
                    "A6 conflict_protocol_share<1 sessions/conflict_session fav/CONFLICT? construct_sd/CONFLICT",
                    "A7 on_track_share<0.50 recently_measured_share stale_share>0 follow_through<0.80 improving_share gas_t"
                            + " fav/RESULTS_USE?",
                    "A8 network_cross_organization_share representation lowest_outside_share<0.10 fav/COMPROMISE?",
                    "A9 feeds_on_time_share<1",
                    "B1 fav/INNOVATION? sessions/peer_observation sessions/lesson_planning",
                    "B2 on_track_share@student team_attainment@student attendance_rate@student",
                    "B3 fav/BELONGING? fav/TRUST construct_favorable_by_group/BELONGING construct_favorable_by_group/TRUST",
                    "B4 training_reach<0.70 fav/LEARNING?",
                    "B5 attendance_rate@teacher participation_evenness@teacher on_track_share@teacher fav/PLC_PRACTICE",
                    "B5a lesson_planning_per_month<1 sessions/lesson_planning",
                    "B5b peer_observation_reach sessions/peer_observation",
                    "B6 fav/FAMILY_PARTNERSHIP? response_rate@family_school<0.20 attendance_rate@family_school"
                            + " participation_evenness@family_school on_track_share@family_school",
                    "B6a attendance_by_activity/parent_conference<0.80 sessions/parent_conference",
                    "B6b attendance_by_activity/family_workshop<0.50 people_reached/family_workshop"
                            + " sessions/family_workshop",
                    "B7 partner_retention<0.70 partner_organizations attendance_rate@community on_track_share@community"
                            + " fav/COMMUNITY_PARTNERSHIP?",
                    "B7a sessions_held_share/mentoring<0.75 sessions/mentoring people_reached/mentoring",
                    "B7b schools_with_service_projects sessions/service_project people_reached/service_project",
                    "B8 attendance_rate@student participation_evenness@student on_track_share@student"
                            + " fav/STUDENT_COLLABORATION?",
                    "B8a attendance_by_activity/group_project<0.80 attendance_by_activity/peer_tutoring<0.80"
                            + " often_missing_by_activity/group_project often_missing_by_activity/peer_tutoring"
                            + " sessions/group_project sessions/peer_tutoring",
                    "B8b clubs_led_by_students planned_held_by_activity/club<0.60 sessions/club",
                    "B9 complete_goal_share role_coverage goals_with_parent_share fav/GOAL_CLARITY",
                    "B10 recap_rate<0.80 agenda_rate sessions/open_forum fav/COMMUNICATION?",
                    "B11 attendance_rate_virtual attendance_rate_in_person virtual_share fav/TECHNOLOGY?",
                    "B12 fav/TRUST? construct_mean/TRUST construct_change/TRUST network_density network_isolates_share",
                    "B13 milestones_reached days_to_celebration longest_uncelebrated_days>60 gas_t fav/RECOGNITION?",
                    "B14 co_teaching_per_two_weeks<1 co_teaching_complete_share sessions/co_teaching fav/COTEACHING?",
                    "B15 planned_held_by_activity/plc<0.80 attendance_by_activity/plc quorum_rate@teacher data_duty_share"
                            + " gas_t@teacher<40 fav/PLC_PRACTICE?",
                    "B16 sessions/internship sessions/partner_workshop sessions/career_exploration"
                            + " sessions_last_year/internship sessions_last_year/partner_workshop"
                            + " sessions_last_year/career_exploration people_reached/internship"
                            + " people_reached/partner_workshop people_reached/career_exploration partner_organizations",
                    "B17 stem_joined_share<0.70 sessions/stem_project",
                    "B18 protected_time_share meetings_cancelled_for_time fav/TIME",
                    "B19 construct_unfavorable/CHANGE_READINESS] fav/CHANGE_READINESS training_reach",
                    "B20 participation_gini>0.30 participation_evenness<0.90 chronic_share voice_coverage voice_evenness"
                            + " fav/VOICE?")
            .map(Page::of)
            .toList();

    private static Page of(String line) {
        var words = List.of(line.split(" ", -1));
        return new Page(
                words.get(0),
                words.subList(1, words.size()).stream().map(Mark::of).toList());
    }

    /** A figure and, if one alone decides, on which side of which limit trouble begins; {@code ]} is 35 % or more. */
    record Mark(Measure measure, char side, double limit) {

        static Mark of(String text) {
            var parts = text.replace("fav/", FAVORABLE + "/").split("[<>?\\]]", -1);
            char side = parts.length == 1
                    ? ' '
                    : text.replace("fav/", FAVORABLE + "/").charAt(parts[0].length());
            double limit = side == ']' ? 0.35 : side == '<' || side == '>' ? Double.parseDouble(parts[1]) : 0;
            return new Mark(Measure.of(parts[0]), side, limit);
        }

        boolean isTopic() {
            return side == '?';
        }

        boolean isLimited() {
            return side != ' ' && side != '?';
        }
    }
}
