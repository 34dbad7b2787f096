package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Given meetings, what they were for and who did what there, worked out by hand. */
class PracticeSessionsTest {

    private static final String MEETING =
            "meeting_id,team_id,activity,starts_at,status,mode,cancel_reason,partner_organization";
    private static final String ROW = "meeting_id,team_id,meeting_date,person_id,status,duty";

    private final Computed given = new Computed();

    /** T1 of teachers and T2 of the community say what their meetings are for and note duties; T3 says nothing. */
    private Computed threeTeams() {
        given.facts()
                .given(
                        "facts.teams",
                        "team_id,area,school,meetings_per_month",
                        "T1,teacher,Oak,2",
                        "T2,community,Elm,1",
                        "T3,teacher,Ash,")
                .given(
                        "facts.members",
                        "team_id,person_id,role,organization",
                        "T1,P1,leader,Oak",
                        "T1,P2,member,Oak",
                        "T2,P3,leader,City",
                        "T3,P4,leader,Oak",
                        "T3,P5,member,Oak")
                .given("facts.calendar", "district_id,starts_on,ends_on", "D,2026-07-01,2026-08-31")
                .given(
                        "facts.meetings",
                        MEETING,
                        "L0,T2,internship,2025-10-07T15:00,held,,,Bakery",
                        "L1,T2,internship,2025-10-08T15:00,held,,,Mill",
                        "L2,T2,internship,2025-12-08T15:00,held,,,Harbor",
                        "M1,T1,co_teaching,2026-09-08T15:00,held,virtual,,",
                        "M2,T1,lesson_planning,2026-09-15T15:00,held,in_person,,",
                        "M3,T1,co_teaching,2026-09-22T15:00,cancelled,,time,",
                        "M4,T2,mentoring,2026-10-06T15:00,held,,,Mill",
                        "M5,T2,mentoring,2026-10-13T15:00,cancelled,,other,",
                        "M6,T2,service_project,2026-10-20T15:00,held,hybrid,,Library",
                        "M7,T3,,2026-10-21T15:00,held,,,")
                .given(
                        "facts.attendance",
                        ROW,
                        "M1,T1,2026-09-08,P1,present,recorder",
                        "M1,T1,2026-09-08,P2,late,facilitator|data",
                        "M2,T1,2026-09-15,P1,remote,",
                        "M2,T1,2026-09-15,P2,absent,facilitator",
                        "M4,T2,2026-10-06,P3,present,timekeeper",
                        "M7,T3,2026-10-21,P5,present,");
        return given.asOf("2026-10-31");
    }

    private String district(String metric, String period) {
        var figures = given.figures(metric, period);
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private String of(String metric, String subject) {
        var figures = given.figures(metric, "ytd").stream()
                .filter(figure -> figure.startsWith("D " + subject + " "))
                .toList();
        assertThat(figures).hasSize(1);
        return figures.get(0).substring(3 + subject.length());
    }

    @Test
    void somebodyLedByDutyWhereDutiesAreNotedElseByRole() {
        // M1 of M1, M2; of T2 only M4, without facilitator; T3's leader was away
        assertThat(threeTeams().figures("facilitated_share", "ytd")).containsExactly("D ok 0.25 1/4 n=4");
        assertThat(district("facilitated_share", "month 2026-09-01")).isEqualTo("D ok 0.5 1/2 n=2");
        assertThat(district("facilitated_share", "month 2026-08-01")).isEqualTo("D no_data");
    }

    @Test
    void dutiesCountWhereTheirHolderCame() {
        threeTeams();
        // M1 three of four, M2 none, M4 one
        assertThat(district("duty_coverage", "ytd")).isEqualTo("D ok 0.333333333 4/12 n=12");
        assertThat(district("data_duty_share", "ytd")).isEqualTo("D ok 0.333333333 1/3 n=3");
    }

    @Test
    void everyActivityHasARowZerosIncluded() {
        threeTeams();
        assertThat(given.figures("sessions", "ytd")).hasSize(24).allMatch(figure -> figure.contains(" ok "));
        assertThat(of("sessions", "co_teaching")).isEqualTo("ok 1");
        assertThat(of("sessions", "club")).isEqualTo("ok 0");
        // T3 never says what a meeting is for, and so gives nothing
        assertThat(of("sessions", "meeting")).isEqualTo("ok 0");
        assertThat(of("sessions_last_year", "internship")).isEqualTo("ok 2");
        assertThat(of("sessions_held_share", "mentoring")).isEqualTo("ok 0.5 1/2 n=2");
        assertThat(of("sessions_held_share", "club")).isEqualTo("no_data");
        assertThat(given.asOf("2025-11-30").figures("sessions_last_year", "ytd"))
                .allMatch(figure -> figure.endsWith(" no_data"));
    }

    @Test
    void withoutActivitiesTheyAreNotApplicable() {
        threeTeams();
        given.jdbc().sql("update facts.meetings set activity = null").update();
        given.asOf("2026-10-31");

        assertThat(List.of("sessions", "sessions_held_share", "attendance_by_activity", "people_reached"))
                .allSatisfy(metric -> assertThat(given.figures(metric, "ytd"))
                        .hasSize(24)
                        .allMatch(figure -> figure.endsWith(" not_applicable")));
        assertThat(district("lesson_planning_per_month", "ytd")).isEqualTo("D not_applicable");
    }

    @Test
    void plannedMeetingsAreThoseOfTheTeamsThatDoIt() {
        threeTeams();
        // two open months: T1 held 2 of 4, T2 held 2 of 2
        assertThat(of("planned_held_by_activity", "co_teaching")).isEqualTo("ok 0.5 2/4");
        assertThat(of("planned_held_by_activity", "mentoring")).isEqualTo("ok 1 2/2");
        assertThat(of("planned_held_by_activity", "club")).isEqualTo("no_data");
    }

    @Test
    void aTeamThatPlannedNothingMayHaveMetAllTheSame() {
        threeTeams();
        given.jdbc()
                .sql("update facts.teams set ends_on = '2026-06-30' where team_id = 'T2'")
                .update();
        given.jdbc()
                .sql("update facts.meetings set activity = 'co_teaching' where meeting_id = 'M4'")
                .update();
        given.asOf("2026-10-31");

        // T1 held 2 of 4; T2 is over, and held 2 more
        assertThat(of("planned_held_by_activity", "co_teaching")).isEqualTo("ok 1 4/4");
        assertThat(district("co_teaching_per_two_weeks", "ytd")).isEqualTo("D ok 0.459016393 2/4.357142857142857");
        assertThat(of("planned_held_by_activity", "service_project")).isEqualTo("no_data");
    }

    @Test
    void ratesOfSessionsRestOnOpenDays() {
        threeTeams();
        // T1 alone of the teachers says what its meetings are for: one in two months; one in 61 days
        assertThat(district("lesson_planning_per_month", "ytd")).isEqualTo("D ok 0.5 1/2");
        assertThat(district("co_teaching_per_two_weeks", "ytd")).isEqualTo("D ok 0.229508197 1/4.357142857142857");
    }

    @Test
    void partnersAreCountedOnceAndComeAgainOrNot() {
        threeTeams();
        assertThat(district("partner_organizations", "ytd")).isEqualTo("D ok 2");
        // Bakery and Mill came last year by this day, Mill again; Harbor came in December
        assertThat(district("partner_retention", "ytd")).isEqualTo("D ok 0.5 1/2 n=2");
    }

    @Test
    void schoolsServeWhereOneOfTheirTeamsDoes() {
        threeTeams();
        assertThat(district("schools_with_service_projects", "ytd")).isEqualTo("D ok 0.333333333 1/3 n=3");
        given.jdbc()
                .sql("update facts.meetings set activity = 'club' where meeting_id = 'M6'")
                .update();
        assertThat(given.asOf("2026-10-31").figures("schools_with_service_projects", "ytd"))
                .containsExactly("D no_data");
    }

    @Test
    void modesAndCancellationsAreToldWhereTheyAreKnown() {
        threeTeams();
        assertThat(district("virtual_share", "ytd")).isEqualTo("D ok 0.333333333 1/3 n=3");
        assertThat(district("meetings_cancelled_for_time", "ytd")).isEqualTo("D ok 1");
        given.jdbc().sql("update facts.meetings set cancel_reason = null").update();
        assertThat(given.asOf("2026-10-31").figures("meetings_cancelled_for_time", "ytd"))
                .containsExactly("D not_applicable");
    }

    @Test
    void recordsAreOnTimeWithinTheirRhythm() {
        threeTeams();
        given.facts().goal("goal_id,team_id,measured_every", "G1,T1,30").goal("goal_id,team_id", "G2,T2");
        given.facts().given("facts.progress", "goal_id,measured_on,value", "G1,2026-09-20,5", "G2,2026-10-01,5");
        given.asOf("2026-10-31");
        // meetings: T1 46 open days ago, T2 25 (the unreported do not count), T3 10; goals: 41 of 30 days, 30 of 45
        assertThat(district("feeds_on_time_share", "ytd")).isEqualTo("D ok 0.6 3/5 n=5");
    }
}
