package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Given survey rows, and their figures worked out by hand. */
class SurveyTest {

    private static final String ROW = "survey_id,wave_id,team_id,respondent_id,item_id,value";

    private final Computed given = new Computed();

    private void instrument() {
        given.facts()
                .given(
                        "intake.instrument",
                        "survey_id,title,sha256,missing,scale_min,scale_max",
                        "S,Working together,x,{},1,5")
                .given(
                        "intake.instrument_item",
                        "survey_id,item_id,item_no,construct,scale_min,scale_max,reverse,favorable_from",
                        "S,Q1,1,TRUST,1,5,false,",
                        "S,Q2,2,TRUST,1,5,true,",
                        "S,Q3,3,TRUST,1,7,false,7",
                        "S,Q4,4,,0,10,false,");
    }

    @Test
    void reversedItemsAreFlippedAndAScoreNeedsHalfOfTheItems() {
        instrument();
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .given(
                        "facts.survey",
                        ROW,
                        "S,W,T1,R1,Q1,4",
                        "S,W,T1,R1,Q2,1",
                        "S,W,T1,R1,Q3,6",
                        "S,W,T1,R2,Q1,2",
                        "S,W,T1,R2,Q2,4",
                        "S,W,T1,R2,Q3,",
                        "S,W,T1,R3,Q1,5",
                        "S,W,T1,R4,Q1,",
                        "S,W,T1,R4,Q4,9");
        given.asOf("2026-12-31");

        assertThat(given.figures("item_mean", "wave:S/W").stream().filter(figure -> figure.startsWith("D ")))
                .containsExactly("D Q1 ok 3.666666667 n=3", "D Q2 ok 3.5 n=2", "D Q3 ok 6 n=1", "D Q4 ok 9 n=1");
        // favorable: Q1 4 and 5, Q2 5 (flipped), not Q3 6, whose threshold is 7
        assertThat(given.team("T1", "construct_favorable", "wave:S/W"))
                .isEqualTo("TRUST ok 0.5 3/6 n=3 [0.1876163,0.8123837]");
        assertThat(given.team("T1", "construct_unfavorable", "wave:S/W"))
                .isEqualTo("TRUST ok 0.333333333 2/6 n=3 [0.0967714,0.7000067]");
        // R1 (4 + 5 + 6) / 3, R2 (2 + 2) / 2; R3 answered one of three
        assertThat(given.team("T1", "construct_mean", "wave:S/W")).isEqualTo("TRUST ok 3.5 n=2");
    }

    @Test
    void anItemWithoutThresholdHasNoFavorableShare() {
        instrument();
        given.facts()
                .given("facts.teams", "team_id", "T1", "T2")
                .given("facts.survey", ROW, "S,W,T1,R1,Q4,9", "S,W,T2,R1,Q4,");
        given.asOf("2026-12-31");

        assertThat(given.figures("item_favorable", "wave:S/W"))
                .containsExactly(
                        "D Q4 not_applicable",
                        "D/teacher Q4 not_applicable",
                        "D/teacher/T1 Q4 not_applicable",
                        "D/teacher/T2 Q4 not_applicable");
        assertThat(given.team("T2", "item_mean", "wave:S/W")).isEqualTo("Q4 no_data");
        assertThat(given.figures("construct_mean", "wave:S/W")).isEmpty();
    }

    @Test
    void invitedIsWhatTheWaveSaysOfTheTeamElseItsMembersOnTheOpeningDay() {
        given.facts()
                .given("facts.teams", "team_id", "T1", "T2", "T3")
                .given("facts.waves", "survey_id,wave_id,opens_on,closes_on,invited", "S,W,2026-10-01,2026-10-10,99")
                .given(
                        "facts.waves",
                        "survey_id,wave_id,team_id,opens_on,closes_on,invited",
                        "S,W,T1,2026-10-03,2026-10-20,8")
                .given(
                        "facts.members",
                        "team_id,person_id,joined_on",
                        "T2,P1,2026-10-01",
                        "T2,P2,2026-09-01",
                        "T2,P3,2026-10-02")
                .given("facts.survey", ROW, "S,W,T1,R1,Q1,", "S,W,T1,R2,Q1,3", "S,W,T2,R1,Q1,3", "S,W,T3,R1,Q1,3");
        given.asOf("2026-10-15");

        assertThat(given.figures("response_rate", "wave:S/W"))
                .containsExactly(
                        "D ok 0.3 3/10 n=3",
                        "D/teacher ok 0.3 3/10 n=3",
                        "D/teacher/T1 ok 0.25 2/8 n=2",
                        "D/teacher/T2 ok 0.5 1/2 n=1",
                        "D/teacher/T3 no_data");
        assertThat(given.figures("item_mean", "wave:S/W"))
                .containsExactly(
                        "D Q1 too_early",
                        "D/teacher Q1 too_early",
                        "D/teacher/T1 Q1 too_early",
                        "D/teacher/T2 Q1 ok 3 n=1",
                        "D/teacher/T3 Q1 ok 3 n=1");
        assertThat(given.jdbc()
                        .sql("select distinct concat_ws(' ', scope, period_start, period_end) from metrics.value"
                                + " where metric = 'response_rate' and team_id in ('', 'T1') and scope <> 'area'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("district 2026-10-01 2026-10-20", "team 2026-10-03 2026-10-20");
    }

    @Test
    void withoutAWavesRowAWaveIsClosedAFortnightAfterTheLastAnswer() {
        given.facts()
                .given("facts.teams", "team_id", "T1", "T2")
                .given("facts.survey", ROW + ",submitted_on", "S,W,T1,R1,Q1,3,2026-10-01", "S,W,T2,R1,Q1,3,2026-10-05");

        assertThat(given.asOf("2026-10-18").team("T1", "item_mean", "wave:S/W")).isEqualTo("Q1 too_early");
        assertThat(given.asOf("2026-10-19").team("T1", "item_mean", "wave:S/W")).isEqualTo("Q1 ok 3 n=1");
        assertThat(given.asOf("2026-10-04").figures("item_mean", "wave:S/W")).hasSize(3);
    }
}
