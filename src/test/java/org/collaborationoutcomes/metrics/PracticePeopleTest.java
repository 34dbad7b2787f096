package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Given people and what they took part in, worked out by hand. */
class PracticePeopleTest {

    private static final String MEETING = "meeting_id,team_id,activity,starts_at,status";
    private static final String ROW = "meeting_id,team_id,meeting_date,person_id,status";

    private final Computed given = new Computed();

    private String district(String metric, String period) {
        var figures = given.figures(metric, period);
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    private List<String> told(String metric) {
        return given.figures(metric, "ytd").stream()
                .filter(figure -> !figure.endsWith(" no_data"))
                .toList();
    }

    private void team(String id, String area, String school, int members) {
        given.facts().given("facts.teams", "team_id,area,school", "%s,%s,%s".formatted(id, area, school));
        for (int i = 0; i < members; i++) {
            given.facts().given("facts.members", "team_id,person_id", "%s,%s-%d".formatted(id, id, i));
        }
    }

    /** A session that the first so many members attended; the others of the team were expected. */
    private void session(String id, String team, String activity, String day, int attended) {
        given.facts().given("facts.meetings", MEETING, "%s,%s,%s,%sT15:00,held".formatted(id, team, activity, day));
        for (int i = 0; i < attended; i++) {
            given.facts().given("facts.attendance", ROW, "%s,%s,%s,%s-%d,present".formatted(id, team, day, team, i));
        }
    }

    @Test
    void membersAndPeopleAreCountedByActivity() {
        team("T1", "teacher", "Oak", 4);
        session("M1", "T1", "training", "2026-09-08", 3);
        session("M2", "T1", "plc", "2026-09-15", 2);
        session("M3", "T1", "plc", "2026-09-22", 1);
        given.facts().given("facts.attendance", ROW, "M2,T1,2026-09-15,G1,present", "M3,T1,2026-09-22,G1,late");
        given.asOf("2026-10-31");

        assertThat(told("attendance_by_activity"))
                .containsExactly("D plc ok 0.375 3/8 n=8", "D training ok 0.75 3/4 n=4");
        assertThat(told("people_reached")).contains("D plc ok 3", "D training ok 3", "D club ok 0");
    }

    @Test
    void tooFewStudentsHideTheirActivityAndTheSmallestOther() {
        team("S1", "student", "Oak", 12);
        given.jdbc();
        session("M1", "S1", "club", "2026-09-08", 12);
        given.facts().given("facts.members", "team_id,person_id,joined_on", "S1,late,2026-10-01");
        given.facts().given("facts.teams", "team_id,area", "T1,teacher");
        given.facts().given("facts.members", "team_id,person_id,joined_on,left_on", "T1,P1,2026-07-01,");
        session("M2", "T1", "plc", "2026-09-08", 0);
        given.facts().given("facts.attendance", ROW, "M2,T1,2026-09-08,P1,present");
        session("M3", "S1", "peer_tutoring", "2026-06-30", 12);
        given.asOf("2026-10-31");
        assertThat(told("attendance_by_activity")).containsExactly("D club ok 1 12/12 n=12", "D plc ok 1 1/1 n=1");

        // four students alone were on the roster when they tutored: the one teacher is no company, nor are five
        // together
        given.jdbc()
                .sql(
                        "update facts.members set joined_on = '2026-09-01' where person_id like 'S1-%' and person_id > 'S1-3'")
                .update();
        session("M4", "S1", "peer_tutoring", "2026-08-30", 4);
        given.asOf("2026-10-31");
        assertThat(told("attendance_by_activity"))
                .containsExactly("D club suppressed", "D peer_tutoring suppressed", "D plc suppressed");
        assertThat(given.figures("people_reached", "ytd")).contains("D peer_tutoring suppressed", "D mentoring ok 0");
        assertThat(given.figures("sessions", "ytd")).contains("D peer_tutoring ok 1");
    }

    @Test
    void whatIsToldOfOneActivityAloneIsHiddenWithIt() {
        team("S1", "student", "Oak", 12);
        given.facts().write();
        given.jdbc()
                .sql("update facts.members set stakeholder_group = 'student',"
                        + " joined_on = case when person_id > 'S1-3' then date '2026-09-01' else joined_on end")
                .update();
        session("M1", "S1", "club", "2026-09-08", 12);
        session("M2", "S1", "co_teaching", "2026-08-28", 2);
        session("M3", "S1", "stem_project", "2026-08-29", 2);
        given.asOf("2026-10-31");

        assertThat(told("attendance_by_activity"))
                .containsExactly("D club ok 1 12/12 n=12", "D co_teaching suppressed", "D stem_project suppressed");
        assertThat(district("co_teaching_complete_share", "ytd")).isEqualTo("D suppressed");
        assertThat(district("stem_joined_share", "ytd")).isEqualTo("D suppressed");
    }

    @Test
    void schoolsAreToldWithoutTheirSmallTeams() {
        team("S1", "student", "Oak", 10);
        team("S2", "student", "Elm", 9);
        team("F1", "family_school", "Oak", 12);
        team("F2", "family_school", "Ash", 11);
        session("M1", "S1", "club", "2026-09-08", 5);
        session("M2", "S2", "club", "2026-09-08", 9);
        session("M3", "F1", "parent_conference", "2026-09-08", 9);
        session("M4", "F2", "parent_conference", "2026-09-08", 11);
        given.asOf("2026-10-31");

        assertThat(given.figures("student_team_attendance", "ytd"))
                .containsExactly("D Ash no_data", "D Elm suppressed", "D Oak ok 0.5 5/10 n=10");
        assertThat(given.figures("parent_conference_attendance", "ytd"))
                .containsExactly("D Ash ok 1 11/11 n=11", "D Elm no_data", "D Oak ok 0.75 9/12 n=12");
    }

    /** Something was there: neither a zero nor nothing. */
    @Test
    void whatOnlySmallTeamsDidIsHidden() {
        team("S1", "student", "Elm", 9);
        team("F1", "family_school", "Elm", 6);
        team("T1", "teacher", "Oak", 4);
        given.facts().write();
        given.jdbc()
                .sql("update facts.members set stakeholder_group = 'student'")
                .update();
        for (int i = 10; i < 20; i++) {
            session("M" + i, "S1", "club", "2026-09-" + i, 9);
        }
        session("M1", "S1", "co_teaching", "2026-09-01", 9);
        session("M2", "S1", "stem_project", "2026-09-02", 9);
        session("M3", "F1", "parent_conference", "2026-09-08", 6);
        session("M4", "F1", "plc", "2026-09-09", 6);
        session("M5", "T1", "plc", "2026-09-08", 2);
        // nobody was seen at the workshop, and none of last school year's counts
        given.facts()
                .given("facts.meetings", MEETING, "M6,F1,family_workshop,2026-09-10T15:00,held")
                .given("facts.meetings", MEETING, "M7,F1,training,2026-06-01T15:00,held")
                .given("facts.attendance", ROW, "M7,F1,2026-06-01,F1-0,present");
        given.asOf("2026-10-31");

        assertThat(told("attendance_by_activity"))
                .containsExactly(
                        "D club suppressed",
                        "D co_teaching suppressed",
                        "D parent_conference suppressed",
                        "D plc ok 0.5 2/4 n=4",
                        "D stem_project suppressed");
        assertThat(given.figures("people_reached", "ytd"))
                .contains("D club suppressed", "D parent_conference suppressed", "D plc ok 2")
                .contains("D family_workshop ok 0", "D training ok 0", "D mentoring ok 0");
        // of the families nobody was expected ten times
        assertThat(told("often_missing_by_activity")).containsExactly("D club suppressed");
        assertThat(given.figures("parent_conference_attendance", "ytd"))
                .containsExactly("D Elm suppressed", "D Oak no_data");
        assertThat(given.figures("student_team_attendance", "ytd"))
                .containsExactly("D Elm suppressed", "D Oak no_data");
        assertThat(district("co_teaching_complete_share", "ytd")).isEqualTo("D suppressed");
        assertThat(district("stem_joined_share", "ytd")).isEqualTo("D suppressed");
    }

    @Test
    void aSchoolOfFewFamiliesTakesAnotherWithIt() {
        team("F1", "family_school", "Oak", 12);
        team("F2", "family_school", "Ash", 11);
        team("F3", "family_school", "Elm", 14);
        session("M1", "F1", "parent_conference", "2026-09-08", 9);
        session("M2", "F2", "parent_conference", "2026-09-08", 11);
        session("M3", "F3", "parent_conference", "2026-09-08", 14);
        session("M4", "F1", "family_workshop", "2026-10-08", 12);
        given.facts().write();
        given.jdbc()
                .sql("update facts.members set joined_on = '2026-10-01' where team_id = 'F1' and person_id > 'F1-5'")
                .update();
        given.asOf("2026-10-31");

        assertThat(given.figures("parent_conference_attendance", "ytd"))
                .containsExactly("D Ash suppressed", "D Elm ok 1 14/14 n=14", "D Oak suppressed");
    }

    @Test
    void whoNeedsTenSessionsToBeCountedHasThem() {
        team("T1", "teacher", "Oak", 2);
        for (int i = 10; i < 20; i++) {
            session("M" + i, "T1", "club", "2026-09-" + i, i < 18 ? 2 : 1);
        }
        session("N1", "T1", "plc", "2026-09-08", 1);
        given.asOf("2026-10-31");

        assertThat(told("often_missing_by_activity")).containsExactly("D club ok 0.5 1/2 n=2");
    }

    @Test
    void aTrainingReachesTheMembersOfToday() {
        team("T1", "teacher", "Oak", 4);
        team("T2", "community", "Oak", 2);
        session("M1", "T1", "plc", "2026-09-08", 4);
        session("M2", "T2", "meeting", "2026-09-08", 2);
        given.asOf("2026-10-31");
        assertThat(district("training_reach", "ytd")).isEqualTo("D not_applicable");

        given.facts()
                .given(
                        "facts.meetings",
                        MEETING,
                        "P1,T2,pd_day,2026-10-01T09:00,held",
                        "P2,T2,training,2025-10-01T09:00,held")
                .given("facts.attendance", ROW, "P1,T2,2026-10-01,T1-0,present", "P1,T2,2026-10-01,T2-0,present")
                .given("facts.attendance", ROW, "P2,T2,2025-10-01,T1-1,present", "P1,T2,2026-10-01,T1-2,absent");
        given.asOf("2026-10-31");
        assertThat(district("training_reach", "ytd")).isEqualTo("D ok 0.333333333 2/6 n=6");
        assertThat(district("peer_observation_reach", "ytd")).isEqualTo("D not_applicable");

        session("M9", "T1", "peer_observation", "2026-10-05", 1);
        given.asOf("2026-10-31");
        assertThat(district("peer_observation_reach", "ytd")).isEqualTo("D ok 0.25 1/4 n=4");
    }

    @Test
    void aSessionIsCompleteWhenNobodyIsMissing() {
        team("T1", "teacher", "Oak", 2);
        session("M1", "T1", "co_teaching", "2026-09-08", 2);
        session("M2", "T1", "co_teaching", "2026-09-15", 1);
        session("M3", "T1", "co_teaching", "2026-09-22", 2);
        session("M4", "T1", "plc", "2026-09-23", 1);
        given.asOf("2026-10-31");

        assertThat(district("co_teaching_complete_share", "ytd")).isEqualTo("D ok 0.666666667 2/3 n=3");
    }

    @Test
    void stemIsJoinedWhenAllThreeAreThere() {
        given.facts()
                .given("facts.teams", "team_id,area", "T1,community", "T2,teacher")
                .given(
                        "facts.members",
                        "team_id,person_id,stakeholder_group,left_on",
                        "T1,S1,student,",
                        "T1,E1,educator,",
                        "T1,C1,community,2026-09-20",
                        "T2,C2,community,")
                .given(
                        "facts.meetings",
                        MEETING,
                        "M1,T1,stem_project,2026-09-08T15:00,held",
                        "M2,T1,stem_project,2026-09-22T15:00,held",
                        "M3,T1,stem_project,2026-10-06T15:00,held",
                        "M4,T1,stem_project,2026-10-07T15:00,cancelled")
                .given(
                        "facts.attendance",
                        ROW,
                        "M1,T1,2026-09-08,S1,present",
                        "M1,T1,2026-09-08,E1,present",
                        "M1,T1,2026-09-08,C1,present",
                        "M2,T1,2026-09-22,S1,present",
                        "M2,T1,2026-09-22,E1,present",
                        "M2,T1,2026-09-22,C1,present",
                        "M3,T1,2026-10-06,S1,present",
                        "M3,T1,2026-10-06,E1,late",
                        "M3,T1,2026-10-06,C2,remote");
        given.asOf("2026-10-31");

        // by then C1 had left; C2 belongs to the community through another team
        assertThat(district("stem_joined_share", "ytd")).isEqualTo("D ok 0.666666667 2/3 n=3");
    }

    @Test
    void aClubIsLedByAStudentWhoIsItsLeaderToday() {
        given.facts()
                .given("facts.teams", "team_id,area", "T1,student", "T2,student", "T3,student")
                .given(
                        "facts.members",
                        "team_id,person_id,stakeholder_group,role,left_on",
                        "T1,S1,student,leader|data,",
                        "T2,S2,student,leader,2026-10-31",
                        "T2,E2,educator,leader,",
                        "T3,S3,student,leader,")
                .given(
                        "facts.meetings",
                        MEETING,
                        "M1,T1,club,2026-09-08T15:00,held",
                        "M1,T2,club,2026-09-08T15:00,cancelled",
                        "M1,T3,group_project,2026-09-08T15:00,held");
        given.asOf("2026-10-31");

        assertThat(district("clubs_led_by_students", "ytd")).isEqualTo("D ok 0.5 1/2 n=2");
    }

    @Test
    void theLeastConnectedOrganizationIsOneOfFiveOrMore() {
        given.facts().given("facts.teams", "team_id", "T1", "T2");
        for (int i = 0; i < 5; i++) {
            given.facts()
                    .given("facts.members", "team_id,person_id,organization", "T1,A%d,Oak".formatted(i))
                    .given("facts.members", "team_id,person_id,organization", "T2,B%d,Elm".formatted(i))
                    .given("facts.attendance", ROW, "M1,T1,2026-09-08,A%d,present".formatted(i))
                    .given("facts.attendance", ROW, "M1,T2,2026-09-08,B%d,present".formatted(i));
        }
        given.facts()
                .given("facts.members", "team_id,person_id,organization", "T2,C1,City")
                .given("facts.attendance", ROW, "M1,T2,2026-09-08,C1,present");
        given.asOf("2026-10-31");

        // Oak met nobody else; Elm 5 of 25 with City, which is too small to be told
        assertThat(district("lowest_outside_share", "ytd")).isEqualTo("D ok 0 n=2");
        given.jdbc().sql("delete from facts.members where person_id = 'A0'").update();
        assertThat(given.asOf("2026-10-31").figures("lowest_outside_share", "ytd"))
                .containsExactly("D ok 0.2 n=1");
    }
}
