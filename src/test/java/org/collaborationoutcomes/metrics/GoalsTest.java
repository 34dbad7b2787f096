package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Given goals and measurements, and their figures worked out by hand. */
class GoalsTest {

    private final Computed given = new Computed();

    @Test
    void paceIsJudgedWhenTheGoalWasLastMeasured() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id,baseline,target,starts_on,due_on", "G1,60,80,2026-09-01,2027-06-01")
                .given("facts.progress", "goal_id,measured_on,value", "G1,2026-11-21,64", "G1,2026-12-01,99");
        given.asOf("2026-11-21");

        assertThat(given.goal("G1", "attainment")).isEqualTo("ok 0.2 n=1");
        assertThat(given.value("G1", "pace")).isCloseTo(0.674074074074074, within(1e-12));
        assertThat(given.goal("G1", "pace")).isEqualTo("ok 0.674074074 n=1");
        assertThat(given.goal("G1", "verdict")).isEqualTo("ok 8");
        assertThat(given.goal("G1", "expected_attainment")).isEqualTo("ok 0.296703297");
    }

    @Test
    void compoundPaceComparesYearlyRatesOverWholeYears() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal(
                        "goal_id,direction,baseline,target,pace,starts_on,due_on",
                        "G1,decrease,14.5,7.25,compound,2015-01-01,2030-01-01")
                .given("facts.progress", "goal_id,measured_on,value", "G1,2023-01-01,10.4");

        assertThat(given.asOf("2026-11-21").value("G1", "pace")).isCloseTo(0.9010899546976208, within(1e-12));
    }

    @Test
    void aCompoundPaceThatCannotBeComputedHasNoData() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id,baseline,pace", "ZERO,0,compound")
                .goal("goal_id,baseline,pace", "SIGN,-5,compound")
                .goal("goal_id,direction,baseline,target,pace", "SAME,at_least,100,100,compound")
                .goal("goal_id,baseline,pace", "STEEP,0.000000000000000001,compound")
                .given(
                        "facts.progress",
                        "goal_id,measured_on,value",
                        "ZERO,2026-10-01,5",
                        "SIGN,2026-10-01,5",
                        "SAME,2026-10-01,90",
                        "STEEP,2026-07-02,1000000000000");
        given.asOf("2026-11-21");

        assertThat(given.goal("ZERO", "pace")).isEqualTo("no_data");
        assertThat(given.goal("SIGN", "pace")).isEqualTo("no_data");
        assertThat(given.goal("SAME", "pace")).isEqualTo("no_data");
        assertThat(given.goal("STEEP", "pace")).isEqualTo("no_data");
    }

    @Test
    void eachVerdictIsTheFirstThatApplies() {
        given.facts().given("facts.teams", "team_id", "T1", "T2");
        given.facts()
                .goal("goal_id,status", "A-dropped,dropped")
                .goal("goal_id,starts_on", "B-not-started,2026-12-01")
                .goal("goal_id,due_on", "C-met,2026-09-01")
                .goal("goal_id,due_on", "D-missed,2026-11-20")
                .goal("goal_id", "E-no-data")
                .goal("goal_id", "F-too-early")
                .goal("goal_id", "G-on-track")
                .goal("goal_id", "H-behind")
                .goal("goal_id", "I-far-behind")
                .goal("goal_id", "J-moving-away")
                .goal("goal_id,direction,baseline,target", "K-stays,at_most,5,8")
                .given(
                        "facts.progress",
                        "goal_id,measured_on,value",
                        "C-met,2026-10-01,100",
                        "D-missed,2026-10-01,99",
                        "F-too-early,2026-07-10,1",
                        "G-on-track,2026-10-10,27",
                        "H-behind,2026-10-10,20",
                        "I-far-behind,2026-10-10,1",
                        "J-moving-away,2026-10-10,-1",
                        "K-stays,2026-10-10,9");
        given.asOf("2026-11-21");

        assertThat(given.figures("verdict", "to_date").stream()
                        .filter(figure -> figure.contains("T1/") || figure.matches("D/teacher/T1 .*-.*")))
                .containsExactly(
                        "D/teacher/T1 A-dropped ok 1",
                        "D/teacher/T1 B-not-started ok 2",
                        "D/teacher/T1 C-met ok 3",
                        "D/teacher/T1 D-missed ok 4",
                        "D/teacher/T1 E-no-data ok 5",
                        "D/teacher/T1 F-too-early ok 6",
                        "D/teacher/T1 G-on-track ok 7",
                        "D/teacher/T1 H-behind ok 8",
                        "D/teacher/T1 I-far-behind ok 9",
                        "D/teacher/T1 J-moving-away ok 10",
                        "D/teacher/T1 K-stays ok 9");
        assertThat(given.figures("verdict", "to_date").stream().filter(figure -> figure.startsWith("D ")))
                .containsExactly(
                        "D acceleration_needed ok 1",
                        "D deteriorating ok 1",
                        "D dropped ok 1",
                        "D limited_progress ok 2",
                        "D met ok 1",
                        "D missed ok 1",
                        "D no_data ok 1",
                        "D not_started ok 1",
                        "D on_track ok 1",
                        "D too_early ok 1");
        assertThat(given.figures("verdict", "to_date").stream().filter(figure -> figure.contains("/T2 ")))
                .hasSize(10)
                .allMatch(figure -> figure.endsWith(" no_data"));
        assertThat(given.team("T1", "on_track_share", "to_date")).isEqualTo("ok 0.285714286 2/7 n=7");
        assertThat(given.team("T2", "on_track_share", "to_date")).isEqualTo("no_data");
        assertThat(given.goal("K-stays", "attainment")).isEqualTo("ok 0 n=1");
        assertThat(given.goal("E-no-data", "attainment")).isEqualTo("ok 0 n=0");
        assertThat(given.goal("E-no-data", "pace")).isEqualTo("no_data");
    }

    @Test
    void aGoalMeasuredOnlyBeforeItBeganIsTooEarlyToPace() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id", "G1")
                .given("facts.progress", "goal_id,measured_on,value", "G1,2026-06-01,10");
        given.asOf("2026-11-21");

        assertThat(given.goal("G1", "pace")).isEqualTo("too_early");
        assertThat(given.goal("G1", "attainment")).isEqualTo("ok 0.1 n=1");
        assertThat(given.goal("G1", "verdict")).isEqualTo("ok 6");
    }

    @Test
    void theVersionInForceIsTheLastThatIsNotDatedLater() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id,target", "G1,100")
                .given(
                        "facts.goal_versions",
                        "goal_id,version,target,revised_on",
                        "G1,2,50,2026-10-01",
                        "G1,3,40,2026-12-01")
                .given("facts.progress", "goal_id,measured_on,value", "G1,2026-09-01,20");

        assertThat(given.asOf("2026-09-30").goal("G1", "attainment")).isEqualTo("ok 0.2 n=1");
        assertThat(given.asOf("2026-10-01").goal("G1", "attainment")).isEqualTo("ok 0.4 n=1");
        assertThat(given.asOf("2026-12-01").goal("G1", "attainment")).isEqualTo("ok 0.5 n=1");
    }

    @Test
    void weightsCountAndAttainmentIsHeldWithinItsBoundsInATeamsMean() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id,weight", "G1,3")
                .goal("goal_id,weight", "G2,1")
                .goal("goal_id,weight,starts_on", "G3,7,2027-01-01")
                .given(
                        "facts.progress",
                        "goal_id,measured_on,value",
                        "G1,2026-09-01,150",
                        "G2,2026-09-01,20",
                        "G3,2026-09-01,1");

        assertThat(given.asOf("2026-11-21").team("T1", "team_attainment", "to_date"))
                .isEqualTo("ok 0.8 3.2/4 n=2");
    }

    @Test
    void anAreaWithGoalsButNoTeamHasTheRowsOfGoalsAlone() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id,area", "G1,student")
                .given("facts.progress", "goal_id,measured_on,value", "G1,2026-10-10,50");
        given.asOf("2026-11-21");

        assertThat(given.figures("team_attainment", "to_date"))
                .containsExactly(
                        "D ok 0.5 0.5/1 n=1",
                        "D/student ok 0.5 0.5/1 n=1",
                        "D/teacher no_data",
                        "D/teacher/T1 ok 0.5 0.5/1 n=1");
        assertThat(given.figures("attendance_rate", "ytd"))
                .containsExactly("D not_applicable", "D/teacher not_applicable", "D/teacher/T1 not_applicable");
        assertThat(given.figures("attainment", "to_date")).containsExactly("D/student/T1 G1 ok 0.5 n=1");
    }
}
