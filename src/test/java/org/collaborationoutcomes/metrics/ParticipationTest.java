package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Given facts, and the figures of participation worked out by hand. */
class ParticipationTest {

    private final Computed given = new Computed();

    private Computed twoMeetings() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .given("facts.members", "team_id,person_id,role", "T1,P1,leader", "T1,P2,", "T1,P3,", "T1,P4,")
                .given(
                        "facts.meetings",
                        "meeting_id,team_id,starts_at",
                        "M1,T1,2026-09-08T15:00",
                        "M2,T1,2026-10-06T15:00")
                .given(
                        "facts.attendance",
                        "meeting_id,team_id,meeting_date,person_id,status,minutes",
                        "M1,T1,2026-09-08,P1,present,",
                        "M1,T1,2026-09-08,P2,late,45",
                        "M1,T1,2026-09-08,P3,excused,",
                        "M1,T1,2026-09-08,G1,present,",
                        "M2,T1,2026-10-06,P1,remote,90",
                        "M2,T1,2026-10-06,P2,absent,",
                        "M2,T1,2026-10-06,P3,present,30");
        return given.asOf("2026-10-31");
    }

    @Test
    void anExcusedAndAnUnrecordedMemberCountAsExpectedAndAGuestDoesNot() {
        assertThat(twoMeetings().team("T1", "attendance_rate", "ytd")).isEqualTo("ok 0.5 4/8 n=8");
        assertThat(given.team("T1", "attendance_rate", "month 2026-09-01")).isEqualTo("ok 0.5 2/4 n=4");
        assertThat(given.team("T1", "attendance_rate_net", "ytd")).isEqualTo("ok 0.571428571 4/7 n=7");
        assertThat(given.team("T1", "unrecorded_share", "ytd")).isEqualTo("ok 0.25 2/8 n=8");
    }

    @Test
    void lateIsAttendedButNotOnTime() {
        assertThat(twoMeetings().team("T1", "punctuality", "ytd")).isEqualTo("ok 0.75 3/4 n=4");
    }

    @Test
    void timeIsCappedAtTheScheduleAndBlankMinutesAreTheSchedule() {
        // 60 (blank) + 45 + 60 (90 capped) + 30 of 8 pairs of 60 minutes
        assertThat(twoMeetings().team("T1", "time_on_task", "ytd")).isEqualTo("ok 0.40625 195/480 n=8");
    }

    @Test
    void aMonthWithoutMeetingsHasNoDataAndNoNumber() {
        assertThat(twoMeetings().team("T1", "attendance_rate", "month 2025-07-01"))
                .isEqualTo("no_data");
        assertThat(given.figures("attendance_rate", "month")).hasSize(3 * 16);
    }

    @Test
    void aQuorumIsMoreThanHalfOfThatDaysMembersUnlessTheTeamSaysOtherwise() {
        assertThat(twoMeetings().team("T1", "quorum_rate", "ytd")).isEqualTo("ok 0 0/2 n=2");
        given.jdbc().sql("update facts.teams set quorum = 2").update();
        assertThat(given.asOf("2026-10-31").team("T1", "quorum_rate", "ytd")).isEqualTo("ok 1 2/2 n=2");
    }

    @Test
    void attendanceOfACancelledMeetingCountsNowhere() {
        twoMeetings();
        given.jdbc()
                .sql("update facts.meetings set status = 'cancelled' where meeting_id = 'M2'")
                .update();

        assertThat(given.asOf("2026-10-31").team("T1", "attendance_rate", "ytd"))
                .isEqualTo("ok 0.5 2/4 n=4");
    }

    @Test
    void onlyWhatIsDatedUpToAsOfCounts() {
        twoMeetings();

        assertThat(given.asOf("2026-10-05").team("T1", "attendance_rate", "ytd"))
                .isEqualTo("ok 0.5 2/4 n=4");
    }

    @Test
    void aPersonIsExpectedOnceHoweverManyMembershipsOverlapAndNotOnTheDayOfLeaving() {
        twoMeetings();
        given.facts()
                .given("facts.members", "team_id,person_id,joined_on,left_on", "T1,P1,2026-01-01,2026-12-31")
                .given("facts.members", "team_id,person_id,joined_on,left_on", "T1,P9,2026-01-01,2026-10-06");

        assertThat(given.asOf("2026-10-31").team("T1", "attendance_rate", "ytd"))
                .isEqualTo("ok 0.444444444 4/9 n=9");
    }

    @Test
    void aListOfThoseWhoCameCannotTellWhoWasMissed() {
        given.facts()
                .given("facts.teams", "team_id,quorum", "T1,", "T2,1", "T3,")
                .given(
                        "facts.attendance",
                        "meeting_id,team_id,meeting_date,person_id,status",
                        "M1,T1,2026-09-08,P1,present",
                        "M1,T2,2026-09-08,P1,present",
                        "M1,T3,2026-09-08,P1,present",
                        "M1,T3,2026-09-08,P2,absent",
                        "M2,T3,2026-09-09,P1,present");
        given.asOf("2026-10-31");

        assertThat(given.figures("attendance_rate", "ytd"))
                .containsExactly(
                        "D ok 0.5 1/2 n=2",
                        "D/teacher ok 0.5 1/2 n=2",
                        "D/teacher/T1 not_applicable",
                        "D/teacher/T2 not_applicable",
                        "D/teacher/T3 ok 0.5 1/2 n=2");
        assertThat(given.figures("quorum_rate", "ytd"))
                .containsExactly(
                        "D ok 1 1/1 n=1",
                        "D/teacher ok 1 1/1 n=1",
                        "D/teacher/T1 not_applicable",
                        "D/teacher/T2 ok 1 1/1 n=1",
                        "D/teacher/T3 not_applicable");
        assertThat(given.team("T3", "time_on_task", "ytd")).isEqualTo("not_applicable");
    }

    @Test
    void plannedMeetingsFollowTheOpenDaysOfTheTeam() {
        given.facts()
                .given("facts.teams", "team_id,meetings_per_month,starts_on,school", "T1,2,2026-09-16,S", "T2,,,")
                .given(
                        "facts.calendar",
                        "district_id,school,starts_on,ends_on",
                        "D,S,2026-10-01,2026-10-10",
                        "D,R,2026-09-01,2026-12-31")
                .given(
                        "facts.meetings",
                        "meeting_id,team_id,starts_at",
                        "M1,T1,2026-09-20T15:00",
                        "M1,T2,2026-09-20T15:00");
        given.asOf("2026-10-31");

        // September: 15 of 30 days; October: 21 of 31
        assertThat(given.team("T1", "cadence_adherence", "month 2026-09-01")).isEqualTo("ok 1 1/1");
        assertThat(given.team("T1", "cadence_adherence", "month 2026-10-01")).isEqualTo("ok 0 0/1.3548387096774193");
        assertThat(given.team("T2", "cadence_adherence", "ytd")).isEqualTo("not_applicable");
        assertThat(given.figures("cadence_adherence", "ytd").get(0)).isEqualTo("D ok 0.424657534 1/2.354838709677419");
        assertThat(given.team("T1", "cadence_adherence", "month 2026-08-01")).isEqualTo("no_data");
    }

    @Test
    void aDistrictWithoutACalendarIsClosedInSummer() {
        given.facts()
                .given("facts.teams", "team_id,meetings_per_month", "T1,31")
                .given("facts.meetings", "meeting_id,team_id,starts_at", "M1,T1,2026-08-25T15:00");

        assertThat(given.asOf("2026-08-31").team("T1", "cadence_adherence", "ytd"))
                .isEqualTo("ok 0.090909091 1/11");
    }

    @Test
    void aTotalPoolsItsTeamsAndAProtectedTeamGivesNothingToIt() {
        given.facts()
                .given("facts.teams", "team_id,area", "T1,teacher", "T2,student")
                .given("facts.members", "team_id,person_id", "T1,P1", "T1,P2", "T2,S1", "T2,S2")
                .given(
                        "facts.attendance",
                        "meeting_id,team_id,meeting_date,person_id",
                        "M1,T1,2026-09-08,P1",
                        "M1,T2,2026-09-08,S1");
        given.asOf("2026-10-31");

        assertThat(given.figures("attendance_rate", "month 2026-09-01"))
                .containsExactly(
                        "D ok 0.5 1/2 n=2",
                        "D/student suppressed",
                        "D/student/T2 suppressed",
                        "D/teacher ok 0.5 1/2 n=2",
                        "D/teacher/T1 ok 0.5 1/2 n=2");
        assertThat(given.figures("attendance_rate", "month 2026-10-01"))
                .containsExactly(
                        "D no_data",
                        "D/student no_data",
                        "D/student/T2 no_data",
                        "D/teacher no_data",
                        "D/teacher/T1 no_data");
        assertThat(given.team("T2", "cadence_adherence", "ytd")).isEqualTo("not_applicable");
    }
}
