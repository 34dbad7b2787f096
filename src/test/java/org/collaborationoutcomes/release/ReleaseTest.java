package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collaborationoutcomes.metrics.ClosedDays;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    private static final String ROW = "survey_id,wave_id,team_id,respondent_id,item_id,value,respondent_group";

    private final Released given = new Released();

    private void answers(String team, int respondents, String item, String group) {
        for (int i = 0; i < respondents; i++) {
            given.facts().given("facts.survey", ROW, "S,W,%s,R%d,%s,4,%s".formatted(team, i, item, group));
        }
    }

    @Test
    void aTeamOfFourIsHiddenWithTheSmallestOtherAndSoIsOneThatNobodyOfAnswered() {
        given.facts()
                .given("facts.teams", "team_id", "T1", "T2", "T3", "T4")
                .given("facts.waves", "survey_id,wave_id,opens_on,closes_on", "S,W,2026-10-01,2026-10-10");
        answers("T1", 4, "Q1", "");
        answers("T2", 6, "Q1", "");
        answers("T3", 9, "Q1", "");
        given.asOf("2026-11-21");

        assertThat(given.figures("item_favorable", "wave:S/W"))
                .containsExactly(
                        "D Q1 ok 19",
                        "D/teacher Q1 ok 19",
                        "D/teacher/T1 Q1 suppressed",
                        "D/teacher/T2 Q1 suppressed",
                        "D/teacher/T3 Q1 ok 9",
                        "D/teacher/T4 Q1 suppressed");
        assertThat(
                        given.lines(
                                "select concat_ws(' ', team_id, reason) from protection.hidden_cell where cell_kind = 'item' order by 1"))
                .containsExactly("T1 primary", "T2 complementary", "T4 primary");
    }

    @Test
    void oneStudentAmongTheRespondentsDoublesTheMinimum() {
        given.facts().given("facts.teams", "team_id", "T1");
        answers("T1", 8, "Q1", "educator");
        given.facts().given("facts.survey", ROW, "S,W,T1,R9,Q1,4,student");
        given.asOf("2026-11-21");

        assertThat(given.figures("item_mean", "wave:S/W"))
                .containsExactly("D Q1 suppressed", "D/teacher Q1 suppressed", "D/teacher/T1 Q1 suppressed");
    }

    @Test
    void theItemsOfAConstructAreHiddenTogetherByTheirSmallestNumber() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .given("intake.instrument", "survey_id,title,sha256,missing,scale_min,scale_max", "S,Trust,x,{},1,5")
                .given(
                        "intake.instrument_item",
                        "survey_id,item_id,item_no,construct,scale_min,scale_max,reverse",
                        "S,Q1,1,TRUST,1,5,false",
                        "S,Q2,2,TRUST,1,5,false",
                        "S,Q3,3,,1,5,false");
        answers("T1", 8, "Q1", "");
        answers("T1", 4, "Q2", "");
        answers("T1", 5, "Q3", "");
        given.asOf("2026-11-21");

        assertThat(given.figures("item_mean", "wave:S/W").stream().filter(figure -> figure.contains("T1")))
                .containsExactly("D/teacher/T1 Q1 suppressed", "D/teacher/T1 Q2 suppressed", "D/teacher/T1 Q3 ok 5");
        assertThat(given.figures("construct_favorable", "wave:S/W"))
                .containsExactly("D TRUST suppressed", "D/teacher TRUST suppressed", "D/teacher/T1 TRUST suppressed");
        assertThat(given.figures("construct_mean", "wave:S/W"))
                .containsExactly("D TRUST suppressed", "D/teacher TRUST suppressed", "D/teacher/T1 TRUST suppressed");
    }

    @Test
    void anOpenWaveShowsItsResponseRateAlone() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .given(
                        "facts.waves",
                        "survey_id,wave_id,team_id,opens_on,closes_on,invited",
                        "S,W,T1,2026-10-01,2026-11-21,10");
        answers("T1", 3, "Q1", "");
        given.asOf("2026-11-21");

        assertThat(given.figures("item_mean", "wave:S/W"))
                .containsExactly("D Q1 too_early", "D/teacher Q1 too_early", "D/teacher/T1 Q1 too_early");
        assertThat(given.figures("response_rate", "wave:S/W"))
                .containsExactly("D suppressed", "D/teacher suppressed", "D/teacher/T1 suppressed");
        answers("T1", 0, "Q1", "");
        given.jdbc().sql("delete from facts.survey").update();
        given.asOf("2026-11-21");
        assertThat(given.figures("response_rate", "wave:S/W"))
                .containsExactly("D ok 0", "D/teacher ok 0", "D/teacher/T1 ok 0");
    }

    @Test
    void membersOfAProtectedTeamAreInNoCountAndNoBand() {
        given.facts()
                .given("facts.teams", "team_id,area", "T1,teacher", "T2,student")
                .given("facts.members", "team_id,person_id", "T1,P1", "T1,P2", "T2,S1", "T2,S2", "T2,S3")
                .given(
                        "facts.attendance",
                        "meeting_id,team_id,meeting_date,person_id",
                        "M1,T1,2026-09-08,P1",
                        "M1,T2,2026-09-08,S1");
        given.asOf("2026-10-31");

        assertThat(given.lines("select concat_ws(' ', team_id, protected, members) from release.team order by 1"))
                .containsExactly("T1 f 2", "T2 t");
        assertThat(given.lines(
                        "select concat_ws(' ', scope, area, team_id, state, string_agg(members::text, ',' order by band_no))"
                                + " from release.attendance_band group by scope, area, team_id, state order by 1"))
                .containsExactly(
                        "area student  suppressed",
                        "area teacher  ok 1,0,0,0,1",
                        "district   ok 1,0,0,0,1",
                        "team student T2 suppressed",
                        "team teacher T1 ok 1,0,0,0,1");
        assertThat(given.lines("select concat_ws(' ', expected_pairs, unrecorded_pairs) from release.record_gap"))
                .containsExactly("2 1");
    }

    @Test
    void aMeetingLacksItsRecordFromMoreThanThreeOfTenUnrecordedOn() {
        given.facts().given("facts.teams", "team_id", "T1");
        for (int i = 0; i < 10; i++) {
            given.facts().given("facts.members", "team_id,person_id", "T1,P" + i);
        }
        for (int i = 0; i < 7; i++) {
            attended("THREE", i);
        }
        for (int i = 0; i < 6; i++) {
            attended("FOUR", i);
        }
        given.asOf("2026-10-31");

        assertThat(given.lines("select concat_ws(' ', reported_meetings, incomplete_meetings, expected_pairs,"
                        + " unrecorded_pairs) from release.record_gap"))
                .containsExactly("2 1 20 7");
        given.jdbc()
                .sql("delete from facts.attendance where meeting_id = 'FOUR'")
                .update();
        given.asOf("2026-10-31");
        assertThat(given.lines("select concat_ws(' ', reported_meetings, incomplete_meetings, expected_pairs,"
                        + " unrecorded_pairs) from release.record_gap"))
                .containsExactly("1 0 10 3");
    }

    private void attended(String meeting, int person) {
        given.facts()
                .given(
                        "facts.attendance",
                        "meeting_id,team_id,meeting_date,person_id",
                        "%s,T1,2026-09-08,P%d".formatted(meeting, person));
    }

    @Test
    void aGoalStandsAsRevisedWithItsReasonAndWithoutItsOwner() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id,target,owner_id,owner_title", "G1,100,P1,Principal")
                .given(
                        "facts.goal_versions",
                        "goal_id,version,target,revised_on,revision_reason,owner_title",
                        "G1,2,80,2026-09-01,New test,Principal",
                        "G1,3,80,2026-10-01,,Principal",
                        "G1,4,60,2026-12-01,Later,Principal")
                .given("facts.progress", "goal_id,measured_on,value,note", "G1,2026-10-01,40,Fine")
                .given(
                        "facts.actions",
                        "action_id,team_id,goal_id,title,due_on,completed_on",
                        "A1,T1,G1,Done,2026-09-01,2026-09-01",
                        "A2,T1,G1,Next,2026-10-01,");
        given.asOf("2026-11-21");

        assertThat(given.lines(
                        "select concat_ws('|', goal_id, owner_title, target, original_target, revisions, revision_reason,"
                                + " latest_value, latest_on, latest_note, verdict, next_action) from release.goal"))
                .containsExactly("G1|Principal|80|100|1|New test|40|2026-10-01|Fine|on_track|Next");
    }

    @Test
    void noColumnOfTheReleaseHoldsAPerson() {
        assertThat(
                        given.lines(
                                "select table_name || '.' || column_name from information_schema.columns where table_schema = 'release'"
                                        + " and (column_name like '%person%' or column_name like '%respondent%' or column_name = 'owner_id')"))
                .isEmpty();
    }

    @Test
    void theDigestFollowsTheDataAndNothingElse() {
        given.facts().given("facts.teams", "team_id", "T1");
        var first = given.asOf("2026-11-21");

        assertThat(first).matches("[0-9a-f]{64}").isEqualTo(given.asOf("2026-11-21"));
        var other = new Released();
        other.facts().given("facts.teams", "team_id", "T1");
        other.facts().write();
        other.jdbc().sql("update facts.teams set file_id = 77, line = 99").update();
        assertThat(other.asOf("2026-11-21")).isEqualTo(first);
        assertThat(given.asOf("2026-11-22")).isNotEqualTo(first);
        given.jdbc().sql("update facts.teams set team_name = 'Other'").update();
        assertThat(given.asOf("2026-11-21")).isNotEqualTo(first);
        var stricter = new Thresholds(6, 10, ClosedDays.byDefault(), MonthDay.of(7, 1), Map.of());
        assertThat(other.asOf("2026-11-21", stricter)).isNotEqualTo(first);
    }

    @Test
    void aMinimumGroupGoesUpwardsOnly() {
        assertThatThrownBy(() -> new Thresholds(4, 10, ClosedDays.byDefault(), MonthDay.of(7, 1), Map.of()))
                .hasMessage("outcomes.minimum-group is 4, must be 5 or more");
        assertThatThrownBy(() -> new Thresholds(12, 11, ClosedDays.byDefault(), MonthDay.of(7, 1), Map.of()))
                .hasMessage("outcomes.minimum-group-of-families is 11, must be 12 or more");
    }

    @Test
    void theFirstEditionAndThoseOfMondaysAreForLeaders() {
        given.facts().given("facts.teams", "team_id", "T1");
        var saturday = LocalDate.of(2026, 11, 21);
        var digest = given.asOf("2026-11-21");
        var release = given.release();

        var first = release.following(saturday, digest, DayOfWeek.MONDAY);
        assertThat(first).isEqualTo(new Edition(saturday, 1, Edition.Kind.LEADERS, digest, "2026-11-21", List.of()));
        release.record(first);
        assertThat(release.latest(saturday)).contains(first);
        assertThat(release.following(saturday, "b".repeat(64), DayOfWeek.MONDAY).folder())
                .isEqualTo("2026-11-21.02");

        var sunday = saturday.plusDays(1);
        var working = release.following(sunday, given.asOf("2026-11-22"), DayOfWeek.MONDAY);
        assertThat(working.kind()).isEqualTo(Edition.Kind.WORKING);
        release.record(working);
        var monday = release.following(sunday.plusDays(1), given.asOf("2026-11-23"), DayOfWeek.MONDAY);
        assertThat(monday.kind()).isEqualTo(Edition.Kind.LEADERS);
        release.record(monday);

        assertThat(given.lines("select distinct as_of::text from release.edition_value order by 1"))
                .containsExactly("2026-11-21", "2026-11-22", "2026-11-23");
    }

    @Test
    void metricsCsvIsSortedByTheBytesOfItsKeysBlankFirst() {
        given.jdbc().sql("""
                        insert into release.value (as_of, scope, district_id, area, team_id, subject, period,
                            period_start, period_end, metric, value, low, high, numerator, denominator, n, state)
                        values
                        ('2026-11-21', 'team', 'D', 'teacher', 'é', '', 'ytd', '2026-07-01', '2026-11-21', 'pace',
                            null, null, null, null, null, null, 'too_early'),
                        ('2026-11-21', 'team', 'D', 'teacher', 'z', '', 'ytd', '2026-07-01', '2026-11-21', 'pace',
                            1e-7, null, null, null, null, 3, 'ok'),
                        ('2026-11-21', 'goal', 'D', 'teacher', 'z', 'G "1", b', 'to_date', null, '2026-11-21', 'verdict',
                            7, null, null, null, null, null, 'ok'),
                        ('2026-11-21', 'district', 'D', '', '', '', 'ytd', '2026-07-01', '2026-11-21', 'attendance_rate',
                            2.0 / 3, 0.25, 0.5, 2, 3, 3, 'ok')
                        """).update();

        assertThat(given.metricsCsv()).isEqualTo("""
                        as_of,scope,district_id,area,team_id,subject,period,period_start,period_end,metric,value,low,high,numerator,denominator,n,state
                        2026-11-21,district,D,,,,ytd,2026-07-01,2026-11-21,attendance_rate,0.6666666666666666,0.25,0.5,2,3,3,ok
                        2026-11-21,goal,D,teacher,z,"G ""1"", b",to_date,,2026-11-21,verdict,7,,,,,,ok
                        2026-11-21,team,D,teacher,z,,ytd,2026-07-01,2026-11-21,pace,0.0000001,,,,,3,ok
                        2026-11-21,team,D,teacher,é,,ytd,2026-07-01,2026-11-21,pace,,,,,,,too_early
                        """);
    }

    @Test
    void editionJsonTellsWhatTheEditionRestsOn() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .given(
                        "intake.file",
                        "sha256,size_bytes,path,run_id,status,feed",
                        "%s,1,b.csv,1,judged,teams".formatted("b".repeat(64)),
                        "%s,1,a.csv,1,refused,".formatted("a".repeat(64)));
        var digest = given.asOf("2026-11-21");
        var files = new TreeMap<String, String>();
        files.put("metrics.csv", "c".repeat(64));
        var stories = new TreeMap<>(Map.of("d.xlsx", Map.of("district", "Dale")));
        var edition = Edition.first(LocalDate.of(2026, 11, 21), Edition.Kind.LEADERS, digest);

        var json = new String(given.release().editionJson(edition, "0.1.0", stories, files), StandardCharsets.UTF_8);

        assertThat(json).startsWith("""
                        {
                          "version" : "0.1.0",
                          "as_of" : "2026-11-21",
                          "kind" : "leaders",
                          "number" : 1,
                          "digest" : "%s",
                          "thresholds" : {
                            "default-closed-from" : "06-10",
                            "default-closed-through" : "08-20",
                            "minimum-group" : "5",
                            "minimum-group-of-families" : "10",
                            "school-year-start" : "07-01"
                          },
                          "inputs" : [
                            {
                              "sha256" : "%s",
                              "feed" : "teams"
                            }
                          ],
                          "stories" : {
                            "d.xlsx" : {
                              "district" : "Dale"
                            }
                          },
                          "files" : {
                            "metrics.csv" : "%s"
                          },
                          "practices" : [
                            {
                              "district_id" : "D",
                              "practice_id" : "A1",
                              "status" : "not measured"
                            },
                        """.formatted(digest, "b".repeat(64), "c".repeat(64)));
        assertThat(json.split("\"status\" : \"not measured\"", -1)).hasSize(37 + 1);
        assertThat(given.lines("select concat_ws(' ', feed, files) from release.feed order by feed_no limit 2"))
                .containsExactly("teams 1", "calendar 0");
    }
}
