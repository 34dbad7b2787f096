package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Given goals, actions and teams' agreements, worked out by hand. */
class PracticeGoalsTest {

    private final Computed given = new Computed();

    private String district(String metric, String period) {
        given.asOf("2026-10-31");
        var figures = given.figures(metric, period);
        assertThat(figures).hasSize(1);
        return figures.get(0);
    }

    @Test
    void teamsThatSayNothingOfAProtocolGiveNothing() {
        given.facts().given("facts.teams", "team_id,ends_on", "T1,", "T2,", "T3,", "T4,2026-10-30");
        assertThat(district("conflict_protocol_share", "to_date")).isEqualTo("D not_applicable");

        given.jdbc()
                .sql("update facts.teams set conflict_protocol = team_id <> 'T2' where team_id <> 'T3'")
                .update();
        assertThat(district("conflict_protocol_share", "to_date")).isEqualTo("D ok 0.5 1/2 n=2");
    }

    @Test
    void aGoalServesALargerOneUnlessItIsDropped() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id", "G1")
                .goal("goal_id", "G2");
        assertThat(district("goals_with_parent_share", "to_date")).isEqualTo("D not_applicable");

        given.facts()
                .goal("goal_id,parent_goal_id", "G3,G1")
                .goal("goal_id,parent_goal_id,status", "G4,G1,dropped")
                .goal("goal_id,parent_goal_id", "G5,G9");
        assertThat(district("goals_with_parent_share", "to_date")).isEqualTo("D ok 0.5 2/4 n=4");
    }

    @Test
    void theVersionInForceSaysWhetherAGoalServesALargerOne() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id", "G1")
                .goal("goal_id", "G2")
                .given("facts.goal_versions", "goal_id,version,parent_goal_id,revised_on", "G2,2,G1,2026-11-02");
        given.jdbc()
                .sql("update facts.goals set parent_goal_id = 'G1' where goal_id = 'G2'")
                .update();
        assertThat(district("goals_with_parent_share", "to_date")).isEqualTo("D not_applicable");

        given.jdbc()
                .sql("update facts.goal_versions set revised_on = '2026-10-31' where version = 2")
                .update();
        given.facts().given("facts.goal_versions", "goal_id,version,parent_goal_id,revised_on", "G2,3,,2026-11-01");
        given.jdbc().sql("update facts.goals set parent_goal_id = null").update();
        assertThat(district("goals_with_parent_share", "to_date")).isEqualTo("D ok 0.5 1/2 n=2");
    }

    @Test
    void aGoalIsFreshForFortyFiveDays() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id", "G1")
                .goal("goal_id", "G2")
                .goal("goal_id", "G3")
                .goal("goal_id", "G4")
                .goal("goal_id,starts_on", "G5,2026-11-01")
                .given(
                        "facts.progress",
                        "goal_id,measured_on,value",
                        "G1,2026-09-17,5",
                        "G2,2026-09-16,5",
                        "G4,2026-10-01,100",
                        "G5,2026-10-01,5");
        // G3 was never measured, G4 is met, G5 has not begun
        assertThat(district("recently_measured_share", "to_date")).isEqualTo("D ok 0.333333333 1/3 n=3");
    }

    @Test
    void actionsHaveOwnersAndAreOpenOrOverdue() {
        given.facts()
                .given("facts.teams", "team_id", "T1", "T2")
                .given(
                        "facts.actions",
                        "action_id,team_id,kind,owner_id,due_on,completed_on",
                        "A1,T1,action,P1,2026-09-01,",
                        "A2,T1,action,,2026-10-31,",
                        "A3,T1,action,P1,2026-09-01,2026-11-01",
                        "A4,T1,action,,2026-09-01,2026-10-31",
                        "A5,T2,action,,2026-11-30,",
                        "A6,T1,milestone,P1,2026-09-01,");

        assertThat(district("actions_owned_share", "to_date")).isEqualTo("D ok 0.5 2/4 n=4");
        assertThat(district("actions_overdue_share", "to_date")).isEqualTo("D ok 0.5 2/4 n=4");
    }

    @Test
    void aChangeOfPlanHasAReasonOrNone() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .goal("goal_id", "G1")
                .goal("goal_id", "G2");
        assertThat(district("revisions_unexplained_share", "to_date")).isEqualTo("D no_data");

        given.facts()
                .given(
                        "facts.goal_versions",
                        "goal_id,version,target,revised_on,revision_reason",
                        "G1,2,90,2026-09-01,New school",
                        "G1,3,80,2026-09-02,",
                        "G1,4,70,2026-11-02,",
                        "G2,2,100,2026-09-02,");
        assertThat(district("goals_revised_share", "to_date")).isEqualTo("D ok 0.5 1/2 n=2");
        assertThat(district("revisions_unexplained_share", "to_date")).isEqualTo("D ok 0.5 1/2 n=2");
    }

    @Test
    void successIsCelebratedOrWaitsForIt() {
        given.facts().given("facts.teams", "team_id", "T1");
        given.facts()
                .given(
                        "facts.actions",
                        "action_id,team_id,kind,due_on,completed_on,celebrated_on",
                        "A1,T1,milestone,2026-09-01,2026-09-01,",
                        "A2,T1,milestone,2026-09-01,2026-06-30,");
        assertThat(district("longest_uncelebrated_days", "ytd")).isEqualTo("D not_applicable");

        given.facts()
                .given(
                        "facts.actions",
                        "action_id,team_id,kind,due_on,completed_on,celebrated_on",
                        "A3,T1,milestone,2026-09-01,2026-10-01,2026-10-08",
                        "A4,T1,action,2026-09-01,2026-10-01,2026-10-02",
                        "A5,T1,milestone,2026-09-01,2026-10-21,2026-11-02");
        assertThat(district("days_to_celebration", "ytd")).isEqualTo("D ok 4 n=2");
        assertThat(district("longest_uncelebrated_days", "ytd")).isEqualTo("D ok 60 n=3");
    }
}
