package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Given goals, measurements and actions, and how they go, worked out by hand. */
class GoalCourseTest {

    private static final String MEASURED = "goal_id,measured_on,value";

    private final Computed given = new Computed();

    @Test
    void theForecastIsTheilAndSensLine() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id,baseline,target,starts_on,due_on", "G1,60,80,2026-09-01,2027-06-01")
                .goal("goal_id", "THREE")
                .goal("goal_id", "SHORT")
                .given(
                        "facts.progress",
                        MEASURED,
                        "G1,2026-09-01,60",
                        "G1,2026-10-01,61.5",
                        "G1,2026-11-01,61",
                        "G1,2026-12-01,64",
                        "G1,2026-12-24,99",
                        "THREE,2026-07-01,1",
                        "THREE,2026-09-01,2",
                        "THREE,2026-12-01,3",
                        "SHORT,2026-09-01,1",
                        "SHORT,2026-09-02,2",
                        "SHORT,2026-09-03,3",
                        "SHORT,2026-11-30,4");
        given.asOf("2026-12-02");

        assertThat(given.value("G1", "forecast_value")).isCloseTo(71.661885, within(5e-7));
        assertThat(given.value("G1", "forecast_attainment")).isCloseTo((71.661885 - 60) / 20, within(5e-8));
        assertThat(given.goal("G1", "forecast_value")).endsWith(" n=4");
        assertThat(given.goal("THREE", "forecast_value")).isEqualTo("too_early");
        // 90 of 364 days
        assertThat(given.goal("SHORT", "forecast_attainment")).isEqualTo("too_early");
    }

    /** Expected are the line and the ends of the slope's interval as SciPy's theilslopes gives them. */
    @Test
    void theForecastsRangeIsSensIntervalOfTheSlope() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id,baseline,target,starts_on,due_on", "FOUR,60,80,2026-09-01,2027-06-01")
                .goal("goal_id,baseline,target,starts_on,due_on", "TEN,60,80,2026-09-01,2027-06-01")
                .given(
                        "facts.progress",
                        MEASURED,
                        "FOUR,2026-09-01,60",
                        "FOUR,2026-10-01,61.5",
                        "FOUR,2026-11-01,61",
                        "FOUR,2026-12-01,64",
                        "TEN,2026-09-01,60",
                        "TEN,2026-09-11,60",
                        "TEN,2026-09-21,62",
                        "TEN,2026-10-01,61",
                        "TEN,2026-10-11,63",
                        "TEN,2026-10-21,63",
                        "TEN,2026-10-31,63",
                        "TEN,2026-11-10,62",
                        "TEN,2026-11-20,65",
                        "TEN,2026-11-30,64");
        given.asOf("2026-12-02");

        assertThat(range("FOUR")).containsExactly(57.580645, 71.661885, 84.0);
        assertThat(range("TEN")).containsExactly(68.325, 73.65, 78.785714);
    }

    private List<Double> range(String goal) {
        return given.jdbc()
                .sql("select low, value, high from metrics.goal_forecast where goal_id = :goal")
                .param("goal", goal)
                .query((row, i) -> Stream.of(row.getDouble("low"), row.getDouble("value"), row.getDouble("high"))
                        .map(value -> Math.round(value * 1e6) / 1e6)
                        .toList())
                .single();
    }

    @Test
    void aGoalIsOldAfterOneAndAHalfTimesItsRhythmOfOpenDays() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .given("facts.calendar", "district_id,starts_on,ends_on", "D,2026-11-01,2026-11-10")
                .goal("goal_id,measured_every", "A,20")
                .goal("goal_id,measured_every", "B,20")
                .goal("goal_id", "C")
                .goal("goal_id,starts_on", "D,2026-09-27")
                .goal("goal_id,starts_on", "E,2026-09-26")
                .goal("goal_id,due_on", "F,2026-11-20")
                .goal("goal_id", "G")
                .given(
                        "facts.progress",
                        MEASURED,
                        "A,2026-10-12,1",
                        "B,2026-10-11,1",
                        "C,2024-01-01,1",
                        "F,2026-08-01,1",
                        "G,2026-08-01,100");
        given.asOf("2026-11-21");

        assertThat(given.goal("A", "days_since_measured")).isEqualTo("ok 30");
        assertThat(given.goal("B", "days_since_measured")).isEqualTo("ok 31");
        // 1 January 2024 to 21 November 2026: 1,055 days, ten of them closed
        assertThat(given.goal("C", "days_since_measured")).isEqualTo("ok 1045");
        assertThat(given.goal("D", "days_since_measured")).isEqualTo("no_data");
        // B, C and E of A to E; F is over, G is met
        assertThat(given.team("T1", "stale_share", "to_date")).isEqualTo("ok 0.6 3/5 n=5");
    }

    @Test
    void revisionsInForceAreCountedAndTheFirstTargetIsKept() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id,target,baseline", "G1,100,0")
                .given(
                        "facts.goal_versions",
                        "goal_id,version,target,baseline,due_on,revised_on,revision_reason",
                        "G1,2,50,10,2027-06-30,2026-10-01,Less money",
                        "G1,3,50,10,2027-05-31,2026-10-02,",
                        "G1,4,50,20,2027-05-31,2026-10-03,",
                        "G1,5,40,20,2027-05-31,2026-12-01,")
                .given("facts.progress", MEASURED, "G1,2026-09-01,30");
        given.asOf("2026-11-21");

        assertThat(given.goal("G1", "goal_revisions")).isEqualTo("ok 2");
        assertThat(given.goal("G1", "unexplained_revisions")).isEqualTo("ok 1");
        assertThat(given.goal("G1", "original_attainment")).isEqualTo("ok 0.3 n=1");
        assertThat(given.goal("G1", "attainment")).isEqualTo("ok 0.333333333 n=1");
    }

    @Test
    void sharesOfGoals() {
        given.facts()
                .given("facts.teams", "team_id,ends_on", "T1,", "T2,", "T3,2026-11-20")
                .goal("goal_id,weight,due_on,owner_title", "ONTIME,2,2026-10-31,Principal")
                .goal("goal_id,weight,due_on", "LATE,3,2026-10-31")
                .goal("goal_id,weight,direction,baseline,target", "DOWN,1,decrease,10,0")
                .goal("goal_id,weight", "NEVER,4")
                .goal("goal_id,weight,status", "GONE,9,dropped")
                .goal("goal_id,weight,starts_on", "SOON,9,2027-01-01")
                .goal("goal_id,team_id,status,owner_id", "OTHER,T2,dropped,P1")
                .goal("goal_id,team_id,owner_id", "ENDED,T3,P1")
                .given(
                        "facts.progress",
                        MEASURED,
                        "ONTIME,2026-09-01,100",
                        "ONTIME,2026-10-15,90",
                        "LATE,2026-09-01,50",
                        "LATE,2026-11-01,100",
                        "DOWN,2026-09-01,5",
                        "DOWN,2026-10-01,5",
                        "GONE,2026-09-01,5",
                        "GONE,2026-10-01,9");
        given.asOf("2026-11-21");

        assertThat(given.team("T1", "attainment_coverage", "to_date")).isEqualTo("ok 0.6 6/10 n=4");
        assertThat(given.team("T1", "goals_met_on_time", "to_date")).isEqualTo("ok 0.5 1/2 n=2");
        assertThat(given.team("T1", "improving_share", "to_date")).isEqualTo("ok 0.333333333 1/3 n=3");
        assertThat(given.figures("complete_goal_share", "to_date"))
                .containsExactly(
                        "D ok 0.5 1/2 n=2",
                        "D/teacher ok 0.5 1/2 n=2",
                        "D/teacher/T1 ok 1 1/1 n=1",
                        "D/teacher/T2 ok 0 0/1 n=1",
                        "D/teacher/T3 no_data");
        assertThat(given.team("T2", "attainment_coverage", "to_date")).isEqualTo("no_data");
    }

    @Test
    void goalAttainmentScalingsPublishedScores() {
        given.facts().given("facts.teams", "team_id", "T1", "T2", "T3", "T4", "T5", "T6");
        levels("T1", new int[] {2, 2, 2}, 1, 1, 1);
        levels("T2", new int[] {0, 1, 1}, 1, 1, 1);
        levels("T3", new int[] {2, 1, 2}, 1, 1, 1);
        levels("T4", new int[] {1, 0, -1}, 3, 2, 1);
        given.facts()
                .goal("goal_id,team_id,status", "X5,T5,dropped")
                .given("facts.progress", MEASURED + ",gas_level", "X5,2026-09-01,1,2")
                .goal("goal_id,team_id", "X6,T6")
                .given("facts.progress", MEASURED + ",gas_level", "X6,2026-09-01,1,");
        given.asOf("2026-11-21");

        assertThat(given.value("T1", "gas_t")).isCloseTo(77.386128, within(5e-7));
        assertThat(given.value("T2", "gas_t")).isCloseTo(59.128709, within(5e-7));
        assertThat(given.value("T3", "gas_t")).isCloseTo(72.821773, within(5e-7));
        assertThat(given.value("T4", "gas_t")).isCloseTo(54.406526, within(5e-7));
        assertThat(given.team("T1", "gas_t", "to_date")).endsWith(" n=3");
        assertThat(given.team("T5", "gas_t", "to_date")).isEqualTo("no_data");
        assertThat(given.team("T6", "gas_t", "to_date")).isEqualTo("not_applicable");
    }

    /** Goals of a team that reached these levels, the latest of which is not the last measurement. */
    private void levels(String team, int[] levels, int... weights) {
        for (int i = 0; i < levels.length; i++) {
            var goal = team + "-" + i;
            given.facts()
                    .goal("goal_id,team_id,weight,starts_on", "%s,%s,%d,2027-01-01".formatted(goal, team, weights[i]))
                    .given(
                            "facts.progress",
                            MEASURED + ",gas_level",
                            goal + ",2026-09-01,1,-2",
                            "%s,2026-10-01,1,%d".formatted(goal, levels[i]),
                            goal + ",2026-11-01,1,",
                            goal + ",2026-12-01,1,-1");
        }
    }

    @Test
    void actionsAndMilestonesGoByTheirTeam() {
        given.facts()
                .given("facts.teams", "team_id", "T1", "T2")
                .goal("goal_id,area", "G1,student")
                .given(
                        "facts.actions",
                        "action_id,team_id,kind,due_on,completed_on",
                        "A1,T1,action,2026-10-01,2026-10-01",
                        "A2,T1,action,2026-10-01,2026-10-02",
                        "A3,T1,action,2026-10-31,",
                        "A4,T1,action,2026-10-30,2026-11-01",
                        "A5,T1,action,2026-11-30,2026-10-01",
                        "M1,T1,milestone,2026-10-01,2026-09-30",
                        "M2,T1,milestone,2026-10-01,2025-09-30",
                        "M3,T1,milestone,2026-10-01,2026-11-01");
        given.asOf("2026-10-31");

        assertThat(given.team("T1", "follow_through", "to_date")).isEqualTo("ok 0.25 1/4 n=4");
        assertThat(given.team("T1", "actions_overdue", "to_date")).isEqualTo("ok 1");
        assertThat(given.team("T2", "actions_overdue", "to_date")).isEqualTo("no_data");
        assertThat(given.team("T1", "milestones_reached", "ytd")).isEqualTo("ok 1");
        assertThat(given.team("T1", "milestones_reached", "month 2025-09-01")).isEqualTo("ok 1");
        assertThat(given.team("T1", "milestones_reached", "month 2026-10-01")).isEqualTo("ok 0");
        assertThat(given.figures("milestones_reached", "ytd"))
                .containsExactly(
                        "D ok 1", "D/student no_data", "D/teacher ok 1", "D/teacher/T1 ok 1", "D/teacher/T2 no_data");
        assertThat(given.figures("follow_through", "to_date")).contains("D/student no_data");
        assertThat(given.figures("complete_goal_share", "to_date")).contains("D/student no_data");
    }
}
