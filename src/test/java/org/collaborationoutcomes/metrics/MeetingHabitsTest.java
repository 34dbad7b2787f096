package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Given meetings and rosters, and how the teams work together, worked out by hand. */
class MeetingHabitsTest {

    private static final String MEETING =
            "meeting_id,team_id,starts_at,scheduled_minutes,status,mode,protected_time,agenda_sent_on,recap_sent_on";
    private static final String ROW = "meeting_id,team_id,meeting_date,person_id,status,minutes,contributions";

    private final Computed given = new Computed();

    /** T1 with four members, two meetings held and one cancelled; T2 known from attendance alone; T3 silent. */
    private Computed threeTeams() {
        given.facts()
                .given("facts.teams", "team_id", "T1", "T2", "T3")
                .given(
                        "facts.members",
                        "team_id,person_id,role,organization,left_on",
                        "T1,P1,leader,Central,",
                        "T1,P2,recorder|data,Central,",
                        "T1,P3,member,North,2026-10-20",
                        "T1,P4,,,")
                .given("facts.members", "team_id,person_id,role,joined_on", "T1,P2,leader,2026-10-01")
                .given(
                        "facts.meetings",
                        MEETING,
                        "M1,T1,2026-09-08T15:00,60,held,in_person,true,2026-09-07,2026-09-11",
                        "M2,T1,2026-10-06T15:00,30,held,virtual,false,2026-10-06,2026-10-10",
                        "M3,T1,2026-10-13T15:00,45,cancelled,virtual,true,2026-10-01,",
                        "M4,T1,2026-10-30T15:00,40,held,,,2026-10-01,")
                .given(
                        "facts.attendance",
                        ROW,
                        "M1,T1,2026-09-08,P1,absent,,",
                        "M1,T1,2026-09-08,P2,present,50,3",
                        "M1,T1,2026-09-08,P3,late,90,",
                        "M1,T1,2026-09-08,G1,present,20,9",
                        "M2,T1,2026-10-06,P2,remote,,0",
                        "M2,T1,2026-10-06,P4,present,10,1",
                        "M2,T1,2026-10-06,G1,absent,,",
                        "M3,T1,2026-10-13,P1,present,,5",
                        "N1,T2,2026-10-01,Q1,present,,",
                        "N1,T2,2026-10-01,Q2,absent,,");
        return given.asOf("2026-10-31");
    }

    @Test
    void countsAreZeroOnceThereIsAMeetingAndHaveNoDataBefore() {
        threeTeams();

        assertThat(given.team("T1", "meetings_held", "ytd")).isEqualTo("ok 3");
        assertThat(given.team("T1", "meetings_held", "month 2025-07-01")).isEqualTo("ok 0");
        assertThat(given.team("T1", "meetings_reported", "ytd")).isEqualTo("ok 2");
        assertThat(given.team("T3", "meetings_held", "ytd")).isEqualTo("no_data");
        assertThat(given.figures("meetings_held", "ytd").get(0)).isEqualTo("D ok 4");
        assertThat(given.team("T1", "guest_attendances", "ytd")).isEqualTo("ok 1");
        assertThat(given.team("T1", "guest_attendances", "month 2026-10-01")).isEqualTo("ok 0");
        assertThat(given.team("T2", "guest_attendances", "ytd")).isEqualTo("ok 0");
        assertThat(given.team("T3", "guest_attendances", "ytd")).isEqualTo("not_applicable");
    }

    @Test
    void cancellationsNeedTheFeedMeetings() {
        threeTeams();

        assertThat(given.team("T1", "meetings_cancelled", "ytd")).isEqualTo("ok 1");
        assertThat(given.team("T1", "cancelled_share", "ytd")).isEqualTo("ok 0.25 1/4 n=4");
        assertThat(given.team("T2", "meetings_cancelled", "ytd")).isEqualTo("not_applicable");
        assertThat(given.team("T2", "cancelled_share", "ytd")).isEqualTo("not_applicable");
        assertThat(given.team("T3", "meetings_cancelled", "ytd")).isEqualTo("no_data");
        assertThat(given.team("T3", "cancelled_share", "ytd")).isEqualTo("no_data");
        assertThat(given.figures("cancelled_share", "ytd").get(0)).isEqualTo("D ok 0.25 1/4 n=4");
    }

    @Test
    void hoursAreThoseOfMembersAndGuestsWithinTheSchedule() {
        // 50 + 60 (90 capped) + 20 of the guest + 30 (blank) + 10
        assertThat(threeTeams().team("T1", "collaboration_hours", "ytd")).isEqualTo("ok 2.833333333");
        assertThat(given.team("T1", "collaboration_hours", "month 2026-08-01")).isEqualTo("ok 0");
        assertThat(given.team("T2", "collaboration_hours", "ytd")).isEqualTo("not_applicable");
    }

    @Test
    void voiceIsOfMembersWhereTheyAttended() {
        // P2 3, P3 0, P4 1; P1 never attended, and the cancelled meeting counts nowhere
        assertThat(threeTeams().team("T1", "voice_coverage", "ytd")).isEqualTo("ok 0.666666667 2/3 n=3");
        // H = 0.75 ln(4/3) + 0.25 ln 4 = 0.562335145, over ln 3 = 1.098612289
        assertThat(given.team("T1", "voice_evenness", "ytd")).isEqualTo("ok 0.511859507 n=3");
        assertThat(given.team("T1", "voice_coverage", "month 2026-08-01")).isEqualTo("no_data");
        assertThat(given.team("T2", "voice_coverage", "ytd")).isEqualTo("not_applicable");
    }

    @Test
    void theLongestGapCountsOpenDaysAndTheTimeSinceTheLastMeeting() {
        // 8 September to 6 October; of T2 from 1 October to as-of
        threeTeams();
        assertThat(given.team("T1", "longest_gap_days", "ytd")).isEqualTo("ok 28");
        assertThat(given.team("T2", "longest_gap_days", "ytd")).isEqualTo("ok 30");
        assertThat(given.team("T3", "longest_gap_days", "ytd")).isEqualTo("no_data");
        assertThat(given.figures("longest_gap_days", "ytd").get(0)).isEqualTo("D ok 30");
        given.facts().given("facts.calendar", "district_id,starts_on,ends_on", "D,2026-09-05,2026-09-12");
        assertThat(given.asOf("2026-10-31").team("T1", "longest_gap_days", "ytd"))
                .isEqualTo("ok 24");
    }

    @Test
    void aLeaderIsWhoeverHoldsTheRoleThatDay() {
        // M1: P1 was absent, P2 a leader from October on
        assertThat(threeTeams().team("T1", "leader_presence", "ytd")).isEqualTo("ok 0.5 1/2 n=2");
        assertThat(given.team("T1", "leader_presence", "month 2026-09-01")).isEqualTo("ok 0 0/1 n=1");
        assertThat(given.team("T2", "leader_presence", "ytd")).isEqualTo("not_applicable");
    }

    @Test
    void rolesAreThoseHeldOnTheLastDay() {
        assertThat(threeTeams().team("T1", "role_coverage", "ytd")).isEqualTo("ok 0.75 3/4 n=4");
        assertThat(given.team("T1", "role_coverage", "month 2025-07-01")).isEqualTo("ok 0.75 3/4 n=4");
        given.jdbc()
                .sql("update facts.members set left_on = '2026-10-31' where person_id in ('P1', 'P2')")
                .update();
        assertThat(given.asOf("2026-10-31").team("T1", "role_coverage", "ytd")).isEqualTo("ok 0 0/4 n=4");
        given.jdbc().sql("update facts.members set left_on = '2026-10-31'").update();
        assertThat(given.asOf("2026-10-31").team("T1", "role_coverage", "ytd")).isEqualTo("no_data");
    }

    @Test
    void organizationsAreCountedMeetingByMeeting() {
        // M1: Central and North of both; M2: Central of both
        assertThat(threeTeams().team("T1", "representation", "ytd")).isEqualTo("ok 0.75 1.5/2 n=2");
    }

    @Test
    void protectedTimeIsCountedInMinutesOfMeetingsThatSayIt() {
        assertThat(threeTeams().team("T1", "protected_time_share", "ytd")).isEqualTo("ok 0.666666667 60/90 n=2");
        assertThat(given.team("T2", "protected_time_share", "ytd")).isEqualTo("not_applicable");
    }

    @Test
    void anAgendaGoesOutTheDayBeforeAndARecapWithinThreeDays() {
        threeTeams();

        assertThat(given.team("T1", "agenda_rate", "ytd")).isEqualTo("ok 0.666666667 2/3 n=3");
        // M1 on the third day, M2 on the fourth; M4's is not due yet
        assertThat(given.team("T1", "recap_rate", "ytd")).isEqualTo("ok 0.5 1/2 n=2");
        assertThat(given.asOf("2026-11-02").team("T1", "recap_rate", "ytd")).isEqualTo("ok 0.333333333 1/3 n=3");
        assertThat(given.team("T2", "recap_rate", "ytd")).isEqualTo("not_applicable");
    }

    @Test
    void meetingsAreToldApartByMode() {
        threeTeams();

        assertThat(given.team("T1", "attendance_rate_in_person", "ytd")).isEqualTo("ok 0.5 2/4 n=4");
        assertThat(given.team("T1", "attendance_rate_virtual", "ytd")).isEqualTo("ok 0.5 2/4 n=4");
        assertThat(given.team("T1", "attendance_rate_virtual", "month 2026-09-01"))
                .isEqualTo("no_data");
        assertThat(given.team("T2", "attendance_rate_virtual", "ytd")).isEqualTo("not_applicable");
    }

    @Test
    void aListOfAConferenceToolTellsTheModeUnlessTheMeetingDoes() {
        threeTeams();
        given.facts()
                .given(
                        "facts.attendance",
                        ROW + ",source_mode",
                        "N2,T2,2026-10-02,Q1,absent,,,virtual",
                        "N2,T2,2026-10-02,Q2,remote,,,virtual",
                        "N2,T2,2026-10-02,Q3,remote,,,virtual",
                        "N3,T2,2026-10-03,Q1,absent,,,virtual",
                        "N3,T2,2026-10-03,Q2,present,,,in_person",
                        "M1,T1,2026-09-08,P4,present,,,virtual",
                        "M4,T1,2026-10-30,P1,remote,,,virtual");
        given.asOf("2026-10-31");

        assertThat(given.team("T2", "attendance_rate_virtual", "ytd")).isEqualTo("ok 0.666666667 2/3 n=3");
        assertThat(given.team("T2", "attendance_rate_in_person", "ytd")).isEqualTo("no_data");
        assertThat(given.team("T1", "attendance_rate_in_person", "ytd")).isEqualTo("ok 0.75 3/4 n=4");
        assertThat(given.team("T1", "attendance_rate_virtual", "ytd")).isEqualTo("ok 0.428571429 3/7 n=7");
    }

    @Test
    void aSmallTeamOfStudentsShowsItsMeetingsAndNotItsPeople() {
        threeTeams();
        given.jdbc()
                .sql("update facts.teams set area = 'student' where team_id = 'T1'")
                .update();
        given.asOf("2026-10-31");

        assertThat(Stream.of(
                        "collaboration_hours",
                        "guest_attendances",
                        "voice_coverage",
                        "voice_evenness",
                        "leader_presence",
                        "representation",
                        "attendance_rate_in_person",
                        "attendance_rate_virtual"))
                .allMatch(metric -> given.team("T1", metric, "ytd").equals("suppressed"));
        assertThat(given.team("T1", "guest_attendances", "month 2025-07-01")).isEqualTo("suppressed");
        assertThat(given.figures("guest_attendances", "ytd").get(0)).isEqualTo("D ok 0");
        assertThat(given.figures("voice_coverage", "ytd").get(0)).isEqualTo("D suppressed");
        assertThat(Stream.of(
                        "meetings_held",
                        "meetings_cancelled",
                        "meetings_reported",
                        "longest_gap_days",
                        "cancelled_share",
                        "role_coverage",
                        "protected_time_share",
                        "agenda_rate",
                        "recap_rate"))
                .allMatch(metric -> given.team("T1", metric, "ytd").startsWith("ok"));
    }
}
