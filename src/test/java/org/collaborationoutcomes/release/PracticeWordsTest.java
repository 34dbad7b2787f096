package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody says that all is well where no rule could look, or where the practice's own goals are in trouble. */
class PracticeWordsTest {

    private final Released given = new Released();

    private String stands(String practice) {
        return given.lines("""
                select concat_ws(' ', status, nullif(metric, ''), round(value::numeric, 4)::float8)
                from release.practice
                where practice_id = '%s'
                """.formatted(practice)).get(0);
    }

    private void meeting(String team, String id, String day, String mode, int there, int of) {
        given.facts()
                .given(
                        "facts.meetings",
                        "meeting_id,team_id,starts_at,mode,protected_time,scheduled_minutes",
                        "%s,%s,%sT15:00,%s,%s,60".formatted(id, team, day, mode, there == of));
        for (int i = 0; i < of; i++) {
            given.facts()
                    .given(
                            "facts.attendance",
                            "meeting_id,team_id,meeting_date,person_id,status",
                            "%s,%s,%s,P%d,%s".formatted(id, team, day, i, i < there ? "present" : "absent"));
        }
    }

    @Test
    void ofMeetingsWithoutAPlanNobodySaysThatTheyAreOften() {
        given.facts().given("facts.teams", "team_id", "T1");
        meeting("T1", "M1", "2026-09-08", "virtual", 4, 5);
        given.asOf("2026-10-31");

        assertThat(stands("A2")).isEqualTo("steady longest_gap_days 53");
        // one mode alone is under no other, and protected time tells nothing while it is little and nobody was asked
        assertThat(stands("B11")).isEqualTo("steady attendance_rate_virtual 0.8");
        assertThat(stands("B18")).isEqualTo("steady protected_time_share 0");
        // of three troubles two are known: members present, how evenly they take part
        assertThat(stands("B5")).isEqualTo("on track attendance_rate 0.8");
    }

    @Test
    void ofEnoughProtectedTimeNothingElseNeedsToBeKnown() {
        given.facts().given("facts.teams", "team_id", "T1");
        given.facts().given("facts.members", "team_id,person_id", "T1,P0", "T1,P1");
        meeting("T1", "M1", "2026-09-08", "virtual", 2, 2);
        meeting("T1", "M2", "2026-09-09", "in_person", 2, 2);
        given.asOf("2026-10-31");

        assertThat(stands("B18")).isEqualTo("on track protected_time_share 1");
        assertThat(stands("B11")).isEqualTo("on track attendance_rate_virtual 1");
    }

    @Test
    void goalsOfStudentsThatStandIllLeaveNobodySayingThatAllIsWell() {
        given.facts().given("facts.teams", "team_id,area", "T1,student");
        given.facts()
                .goal("goal_id,area,owner_title", "G1,student,Principal")
                .given("facts.progress", "goal_id,measured_on,value", "G1,2026-10-20,1");
        meeting("T1", "M1", "2026-09-08", "virtual", 6, 12);
        given.asOf("2026-10-31");

        assertThat(stands("B2")).isEqualTo("steady on_track_share 0");
        given.jdbc().sql("update facts.progress set value = 90").update();
        given.asOf("2026-10-31");
        assertThat(stands("B2")).isEqualTo("on track on_track_share 1");
    }

    @Test
    void ofSessionsThatWereNeverHeldNoneAreFewer() {
        given.facts().given("facts.teams", "team_id", "T1");
        given.facts()
                .given(
                        "facts.meetings",
                        "meeting_id,team_id,activity,starts_at,partner_organization",
                        "M1,T1,plc,2026-09-08T15:00,Mill");
        given.asOf("2026-10-31");

        assertThat(stands("B16")).isEqualTo("steady partner_organizations 1");
    }

    @Test
    void whatFollowsTwoPracticesIsKnownWhenBothAreByWhateverFigure() {
        given.facts().given("facts.teams", "team_id", "T1");
        given.facts()
                .given(
                        "facts.meetings",
                        "meeting_id,team_id,starts_at,recap_sent_on",
                        "M1,T1,2026-09-08T15:00,2026-09-20");
        given.asOf("2026-10-31");
        assertThat(stands("A4")).isEqualTo("needs attention recap_rate 0");
        assertThat(stands("B9")).isEqualTo("not measured");
        assertThat(given.lines("select rule from release.finding where practice_id = 'B9'"))
                .isEmpty();

        given.facts().goal("goal_id,owner_title", "G1,Principal");
        given.asOf("2026-10-31");
        assertThat(stands("B9")).isEqualTo("needs attention complete_goal_share 1");
    }

    @Test
    void aTeamThatBeganLastYearHasHadItsThirtyDays() {
        given.facts().given("facts.teams", "team_id,starts_on", "T1,2026-02-01", "T2,");
        given.facts().goal("goal_id,team_id", "G1,T1");
        given.asOf("2026-07-20");

        // of T2 nobody told when it began
        assertThat(given.lines("select team_id || ' ' || value from release.finding where practice_id = 'A3'"))
                .containsExactly("T1 169");
    }

    @Test
    void aTargetIsEasedWithoutAReasonByTheChangeThatEasedIt() {
        given.facts().given("facts.teams", "team_id", "T1");
        for (var id : new String[] {"G1", "G2", "G3"}) {
            given.facts().goal("goal_id,baseline,target,due_on", id + ",0,100,2027-06-30");
        }
        given.facts()
                .given(
                        "facts.goal_versions",
                        "goal_id,version,baseline,target,due_on,revised_on,revision_reason",
                        // eased with a reason, and put off without one
                        "G1,2,0,80,2027-06-30,2026-09-01,Fewer teachers",
                        "G1,3,0,80,2027-07-15,2026-09-10,",
                        // made harder, and then easier than that without a reason
                        "G2,2,0,150,2027-06-30,2026-09-01,A good year",
                        "G2,3,0,120,2027-06-30,2026-09-10,",
                        // eased without a reason, and taken back
                        "G3,2,0,80,2027-06-30,2026-09-01,",
                        "G3,3,0,100,2027-06-30,2026-09-10,");
        given.asOf("2026-10-31");

        assertThat(given.lines("select goal_id from release.finding where rule = 'eased'"))
                .containsExactly("G2");
    }
}
