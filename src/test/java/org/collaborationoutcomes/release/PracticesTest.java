package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.collaborationoutcomes.metrics.ClosedDays;
import org.junit.jupiter.api.Test;

/** Given facts, and how the practices stand by them. */
class PracticesTest {

    private final Released given = new Released();

    private List<String> found(String practice) {
        return given.lines("""
                select concat_ws(' ', finds, rule, nullif(team_id, ''), nullif(goal_id, ''), nullif(subject, ''),
                    round(value::numeric, 4)::float8)
                from release.finding
                where practice_id = '%s' and rule not like 'survey%%'
                order by finds, rule, team_id, goal_id
                """.formatted(practice));
    }

    private String stands(String practice) {
        return given.lines("""
                select concat_ws(' ', status, nullif(metric, ''), round(value::numeric, 4)::float8,
                    'change ' || round(change::numeric, 4)::float8, case when status = 'not measured' then needs end)
                from release.practice
                where practice_id = '%s'
                """.formatted(practice)).get(0);
    }

    private void meetings(String team, int held, int cancelled) {
        for (int i = 0; i < held + cancelled; i++) {
            given.facts()
                    .given(
                            "facts.meetings",
                            "meeting_id,team_id,starts_at,status",
                            "M%d,%s,2026-09-%02dT15:00,%s".formatted(i, team, 1 + i, i < held ? "held" : "cancelled"));
        }
    }

    @Test
    void aDistrictWithNothingSaysWhatEachPracticeNeeds() {
        given.facts().given("facts.teams", "team_id", "T1");
        given.asOf("2026-10-31");

        assertThat(given.lines("select status || ' ' || count(*) from release.practice group by status"))
                .containsExactly("not measured 37");
        assertThat(stands("A1")).isEqualTo("not measured duty in attendance, or role in members");
        assertThat(given.lines("select practice_id from release.finding")).isEmpty();
    }

    @Test
    void fewPlannedMeetingsAndLongGapsAreToldTeamByTeam() {
        given.facts()
                .given("facts.calendar", "district_id,starts_on,ends_on", "D,2026-07-01,2026-08-31")
                .given("facts.teams", "team_id,meetings_per_month", "T1,4", "T2,4", "T3,1");
        meetings("T1", 6, 0);
        meetings("T2", 8, 0);
        meetings("T3", 3, 0);
        given.asOf("2026-10-31");

        // T1 6 of 8, T2 8 of 8, T3 3 of 2: 17 of 18
        assertThat(stands("A2")).isEqualTo("needs attention longest_gap_days 58");
        // T1 and T2 mean to meet each 7.6 days and last did 55 and 53 days ago; T3's 58 are within two of its months
        assertThat(found("A2"))
                .containsExactly("attention gap/team T1 55", "attention gap/team T2 53", "attention held/team T1 0.75");
    }

    /** One team, a goal with an owner, and its values. */
    private void goal(String id, String area, double value) {
        given.facts()
                .goal("goal_id,area,owner_title", "%s,%s,Principal".formatted(id, area))
                .given("facts.progress", "goal_id,measured_on,value", "%s,2026-10-20,%s".formatted(id, value));
    }

    @Test
    void goalsStandFirstAndTheWorstOfThem() {
        given.facts().given("facts.teams", "team_id,starts_on", "T1,2026-07-01", "T2,2026-10-20");
        goal("G1", "teacher", 3);
        goal("G2", "teacher", -5);
        goal("G3", "student", 100);
        given.asOf("2026-10-31");

        assertThat(given.lines(
                        "select concat_ws(' ', rank, practice_id, rule, nullif(goal_id, '')) from release.finding"
                                + " where finds = 'attention' order by rank"))
                .startsWith("1 A7 moving-away G2", "2 A7 far-behind G1", "3 A7 on-track");
        assertThat(found("B13")).containsExactly("celebrate met T1 G3");
        // T2 has not been there for 30 days
        assertThat(found("A3")).isEmpty();
        assertThat(stands("A3")).isEqualTo("on track complete_goal_share 0.5");
        given.asOf("2026-11-20");
        assertThat(found("A3")).containsExactly("attention days/team T2 31");
        assertThat(stands("A3")).isEqualTo("needs attention complete_goal_share 0.5");
        assertThat(stands("B9")).isEqualTo("not measured the feed goals, and role in members");
    }

    private void edition(String asOf) {
        var day = LocalDate.parse(asOf);
        given.release().record(given.release().following(day, given.asOf(asOf), day.getDayOfWeek()));
    }

    @Test
    void aPracticeRemembersWhatLeadersSaw() {
        given.facts().given("facts.teams", "team_id", "T1");
        goal("G1", "teacher", 3);
        goal("G2", "teacher", 50);
        edition("2026-10-31");
        given.facts().given("facts.progress", "goal_id,measured_on,value", "G1,2026-11-05,60", "G2,2026-11-05,100");
        given.asOf("2026-11-07");

        assertThat(found("B13")).containsExactly("celebrate met T1 G2", "celebrate on-track T1 G1");
        assertThat(stands("A7")).isEqualTo("on track on_track_share 1 change 0.5");
        edition("2026-11-07");
        given.asOf("2026-11-14");
        assertThat(found("B13")).isEmpty();
    }

    @Test
    void aFindingGetsOlderWithEachLeadersEdition() {
        given.facts().given("facts.teams", "team_id", "T1");
        goal("G1", "teacher", 3);
        edition("2026-10-31");
        edition("2026-11-07");
        given.asOf("2026-11-14");

        assertThat(given.lines("select rule || ' ' || lasted from release.finding where practice_id in ('A5', 'A7')"
                        + " order by 1"))
                .containsExactly("far-behind 2", "off-pace 1", "on-track 2");
    }

    @Test
    void aPlanThatIsEasedWithoutAReasonIsToldAndOneThatHelpedIsCelebrated() {
        given.facts().given("facts.teams", "team_id", "T1");
        goal("G1", "teacher", 1);
        goal("G2", "teacher", 20);
        edition("2026-10-31");
        given.facts()
                .given("facts.goal_versions", "goal_id,version,target,revised_on", "G1,2,9,2026-11-01")
                .given(
                        "facts.goal_versions",
                        "goal_id,version,target,revised_on,revision_reason",
                        "G2,2,90,2026-11-01,New school");
        given.asOf("2026-11-07");

        assertThat(found("A5")).containsExactly("attention eased T1 G1");
        given.jdbc()
                .sql("update facts.progress set value = 90 where goal_id = 'G2'")
                .update();
        given.asOf("2026-11-07");
        assertThat(found("A5")).containsExactly("attention eased T1 G1", "celebrate regained T1 G2");
    }

    /** So many of 100 planned meetings held. */
    private void heldShare(int percent) {
        given.jdbc().sql("delete from facts.meetings").update();
        given.facts()
                .given(
                        "facts.meetings",
                        "meeting_id,team_id,starts_at,agenda_sent_on,recap_sent_on",
                        IntStream.range(0, 100)
                                .mapToObj(i -> "M%d,T1,2026-09-01T15:00,2026-08-01,%s"
                                        .formatted(i, i < percent ? "2026-09-02" : "2026-10-02"))
                                .toArray(String[]::new));
    }

    @Test
    void aWordIsLeftOnlyWhenItsLimitIsCrossedByAPoint() {
        given.facts().given("facts.teams", "team_id", "T1");
        heldShare(80);
        edition("2026-10-31");
        assertThat(stands("B10")).isEqualTo("on track recap_rate 0.8");
        heldShare(79);
        given.asOf("2026-11-07");
        assertThat(stands("B10")).isEqualTo("on track recap_rate 0.79 change -0.01");
        heldShare(78);
        edition("2026-11-07");
        assertThat(stands("B10")).isEqualTo("needs attention recap_rate 0.78 change -0.02");
        heldShare(80);
        given.asOf("2026-11-14");
        assertThat(stands("B10")).isEqualTo("needs attention recap_rate 0.8 change 0.02");
        heldShare(81);
        given.asOf("2026-11-14");
        assertThat(stands("B10")).isEqualTo("on track recap_rate 0.81 change 0.03");
    }

    @Test
    void anotherLimitMakesAnotherWordAndAnotherDigest() {
        given.facts().given("facts.teams", "team_id", "T1");
        heldShare(75);
        var usual = given.asOf("2026-10-31");
        var own = given.asOf(
                "2026-10-31",
                new Thresholds(5, 10, ClosedDays.byDefault(), MonthDay.of(7, 1), Map.of("b10.recap", 0.7)));

        assertThat(stands("B10")).isEqualTo("on track recap_rate 0.75");
        assertThat(own).isNotEqualTo(usual);
        assertThat(given.lines("select key || '=' || value from release.threshold where key like 'practices%'"))
                .containsExactly("practices.b10.recap=0.7");
    }

    private void answers(String wave, String item, String group, int respondents, int favorable) {
        var rows = IntStream.range(0, respondents)
                .mapToObj(i -> "S,%s,T1,%s%d,%s,%d,%s,%s"
                        .formatted(
                                wave,
                                group,
                                i,
                                item,
                                i < favorable ? 4 : 2,
                                group,
                                wave.equals("W1") ? "2026-09-05" : "2026-10-05"))
                .toArray(String[]::new);
        given.facts()
                .given(
                        "facts.survey",
                        "survey_id,wave_id,team_id,respondent_id,item_id,value,respondent_group,submitted_on",
                        rows);
    }

    private void instrument(String... items) {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .given("intake.instrument", "survey_id,title,sha256,missing,scale_min,scale_max", "S,Climate,x,{},1,5");
        int number = 0;
        for (var item : items) {
            given.facts()
                    .given(
                            "intake.instrument_item",
                            "survey_id,item_id,item_no,construct,scale_min,scale_max,reverse",
                            "S,%s,%d,%s,1,5,false".formatted(item, ++number, item));
        }
    }

    @Test
    void aLimitOfNothingFindsWhateverIsBeyondIt() {
        instrument("TRUST", "VOICE");
        answers("W1", "VOICE", "educator", 100, 20);
        var no = Thresholds.byDefault();
        var limits = Map.of("survey.favorable", 0.0, "survey.unfavorable", 0.0);
        given.asOf(
                "2026-11-21",
                new Thresholds(
                        no.minimumGroup(), no.minimumGroupOfFamilies(), no.closedDays(), no.schoolYearStart(), limits));

        assertThat(given.lines("select practice_id || ' ' || finds || ' ' || rule from release.finding order by 1"))
                .containsExactly("B20 attention survey-VOICE");
    }

    @Test
    void topicsAreHeldAgainstTheGeneralRuleAndTrustAgainstItsOwn() {
        instrument("TRUST", "VOICE", "BELONGING", "CHANGE_READINESS");
        answers("W1", "TRUST", "educator", 100, 90);
        answers("W1", "VOICE", "educator", 100, 20);
        answers("W2", "TRUST", "educator", 100, 40);
        answers("W2", "VOICE", "educator", 100, 70);
        answers("W2", "CHANGE_READINESS", "educator", 100, 64);
        answers("W2", "BELONGING", "educator", 60, 54);
        answers("W2", "BELONGING", "community", 40, 20);
        given.asOf("2026-11-21");

        assertThat(given.lines("select practice_id || ' ' || finds || ' ' || rule from release.finding order by 1"))
                .containsExactly(
                        "B12 attention fall",
                        "B12 attention mean",
                        "B12 attention survey-TRUST",
                        "B19 attention unfavorable",
                        "B20 celebrate survey-VOICE-rise",
                        "B3 attention below-all");
        assertThat(found("B3")).containsExactly("attention below-all BELONGING/community 0.5");
        assertThat(stands("B12")).isEqualTo("needs attention construct_favorable 0.4");
        assertThat(stands("B20")).isEqualTo("on track construct_favorable 0.7");
    }

    @Test
    void aHiddenPracticeIsNotShown() {
        instrument("TRUST");
        answers("W2", "TRUST", "educator", 4, 0);
        given.asOf("2026-11-21");

        assertThat(stands("B12")).isEqualTo("not shown");
        assertThat(found("B12")).isEmpty();
    }

    private void session(String id, String team, String activity, String day, int there, int of) {
        given.facts()
                .given(
                        "facts.meetings",
                        "meeting_id,team_id,activity,starts_at",
                        "%s,%s,%s,%sT15:00".formatted(id, team, activity, day));
        for (int i = 0; i < of; i++) {
            given.facts()
                    .given(
                            "facts.attendance",
                            "meeting_id,team_id,meeting_date,person_id,status",
                            "%s,%s,%s,%s-%d,%s".formatted(id, team, day, team, i, i < there ? "present" : "absent"));
        }
    }

    @Test
    void schoolsAreHeldAgainstEachOther() {
        given.facts()
                .given(
                        "facts.teams",
                        "team_id,area,school",
                        "F1,family_school,Oak",
                        "F2,family_school,Elm",
                        "S1,student,Oak",
                        "S2,student,Elm");
        session("M1", "F1", "parent_conference", "2026-09-08", 19, 20);
        session("M2", "F2", "parent_conference", "2026-09-08", 15, 20);
        session("M3", "S1", "club", "2026-09-08", 19, 20);
        session("M4", "S2", "club", "2026-09-08", 5, 20);
        given.asOf("2026-10-31");

        assertThat(found("B6a")).containsExactly("attention apart Elm 0.75");
        assertThat(stands("B6a")).isEqualTo("needs attention attendance_by_activity 0.85");
        // 0.25 is under half of 0.6
        assertThat(found("B8")).containsExactly("attention half Elm 0.25");
    }

    @Test
    void fewerSessionsWithPartnersThanLastYearAreTold() {
        given.facts().given("facts.teams", "team_id", "T1");
        session("L1", "T1", "internship", "2025-09-08", 2, 2);
        session("L2", "T1", "partner_workshop", "2025-09-09", 2, 2);
        session("M1", "T1", "career_exploration", "2026-09-09", 2, 2);
        given.asOf("2026-10-31");
        assertThat(found("B16")).containsExactly("attention fewer 1");

        session("M2", "T1", "internship", "2026-09-10", 2, 2);
        given.asOf("2026-10-31");
        assertThat(found("B16")).isEmpty();
    }

    @Test
    void peerObservationsAreAskedForFromFebruaryOn() {
        given.facts().given("facts.teams", "team_id", "T1");
        for (int i = 0; i < 4; i++) {
            given.facts().given("facts.members", "team_id,person_id", "T1,T1-" + i);
        }
        session("M1", "T1", "peer_observation", "2026-09-08", 1, 1);
        given.asOf("2027-01-31");
        assertThat(found("B5b")).isEmpty();
        given.asOf("2027-02-01");
        assertThat(found("B5b")).containsExactly("attention reach 0.25");
        assertThat(stands("B5b")).isEqualTo("needs attention peer_observation_reach 0.25");
    }

    @Test
    void teachersHaveMoreThanOneTrouble() {
        given.facts().given("facts.teams", "team_id", "T1");
        session("M1", "T1", "plc", "2026-09-08", 7, 10);
        given.asOf("2026-10-31");
        // 3 of 10 never came: 70 % present, evenness ln 7 / ln 10 = 0.845
        assertThat(found("B5")).containsExactly("attention present 0.7");
        assertThat(given.lines("select n::text from release.finding where practice_id = 'B5'"))
                .containsExactly("2");
        assertThat(found("B20")).containsExactly("attention even 0.8451", "attention even/team T1 0.8451");
    }

    @Test
    void everyMeetingLedInThreeWholeMonthsIsCelebrated() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .given("facts.members", "team_id,person_id,role", "T1,T1-0,leader");
        session("M1", "T1", "plc", "2026-08-25", 1, 1);
        session("M2", "T1", "plc", "2026-09-08", 1, 1);
        session("M3", "T1", "plc", "2026-10-08", 1, 1);
        given.asOf("2026-10-31");
        assertThat(found("A1")).containsExactly("celebrate led-always 1");
        given.asOf("2026-11-20");
        assertThat(found("A1")).containsExactly("celebrate led-always 1");
        given.asOf("2026-11-30");
        assertThat(found("A1")).isEmpty();
    }

    @Test
    void participationThatGrowsEvenIsCelebrated() {
        given.facts().given("facts.teams", "team_id", "T1");
        for (int i = 0; i < 10; i++) {
            given.facts().given("facts.members", "team_id,person_id", "T1,T1-" + i);
        }
        session("M1", "T1", "plc", "2026-09-08", 5, 10);
        edition("2026-10-30");
        session("M2", "T1", "plc", "2026-11-02", 10, 10);
        given.asOf("2026-11-06");
        // Gini 0.5, then 5 of 10 at 1 and 5 at 0.5: 1/6
        assertThat(found("B20")).contains("celebrate fall 0.1667");
    }
}
