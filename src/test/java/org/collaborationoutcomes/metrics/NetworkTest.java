package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Who met whom, and what goes with what, worked out by hand. */
class NetworkTest {

    private final Computed given = new Computed();

    private String district(String metric) {
        assertThat(given.figures(metric, "ytd")).hasSize(1);
        return given.figures(metric, "ytd").get(0);
    }

    @Test
    void aTieIsTwoMembersAtOneMeeting() {
        given.facts()
                .given("facts.teams", "team_id,area", "T1,teacher", "T2,student")
                .given(
                        "facts.members",
                        "team_id,person_id,organization,joined_on",
                        "T1,A,Central,2026-01-01",
                        "T2,A,North,2026-03-01",
                        "T1,B,Central,2026-01-01",
                        "T1,C,,2026-01-01",
                        "T2,D,Central,2026-01-01",
                        "T2,E,Central,2026-01-01")
                .given(
                        "facts.attendance",
                        "meeting_id,team_id,meeting_date,person_id,status",
                        "M1,T1,2026-09-08,A,present",
                        "M1,T1,2026-09-08,B,late",
                        "M1,T1,2026-09-08,C,remote",
                        "M1,T1,2026-09-08,GUEST,present",
                        "M1,T2,2026-09-09,A,present",
                        "M1,T2,2026-09-09,D,present",
                        "M2,T2,2026-09-10,D,present",
                        "M2,T2,2026-09-10,A,present",
                        "M0,T2,2026-06-30,D,present",
                        "M0,T2,2026-06-30,E,present");
        given.asOf("2026-10-31");

        // A–B, A–C, B–C, A–D among A, B, C, D, E
        assertThat(district("network_density")).isEqualTo("D ok 0.4 8/20 n=5");
        assertThat(district("network_isolates_share")).isEqualTo("D ok 0.2 1/5 n=5");
        // A is of North, C of nobody knows where: A–B, A–D
        assertThat(district("network_cross_organization_share")).isEqualTo("D ok 1 2/2 n=2");
        // degrees 3 2 2 1 0: 0 + 1 + 1 + 2 + 3
        assertThat(district("network_degree_centralization")).isEqualTo("D ok 0.583333333 7/12 n=5");
    }

    @Test
    void aMeetingOfMoreThanThirtyTiesNobody() {
        given.facts().given("facts.teams", "team_id", "T1");
        for (int person = 0; person < 31; person++) {
            given.facts()
                    .given("facts.members", "team_id,person_id", "T1,P%02d".formatted(person))
                    .given(
                            "facts.attendance",
                            "meeting_id,team_id,meeting_date,person_id,status",
                            "M1,T1,2026-09-08,P%02d,present".formatted(person),
                            "M2,T1,2026-09-09,P%02d,%s".formatted(person, person < 2 ? "present" : "absent"));
        }
        given.asOf("2026-10-31");

        assertThat(district("network_isolates_share")).isEqualTo("D ok 0.935483871 29/31 n=31");
        assertThat(district("network_cross_organization_share")).isEqualTo("D not_applicable");
    }

    @Test
    void withoutAnyExpectedMemberThereIsNoNetwork() {
        given.facts().given("facts.teams", "team_id", "T1");

        given.asOf("2026-10-31");

        assertThat(district("network_density")).isEqualTo("D not_applicable");
        assertThat(district("participation_attainment_rho")).isEqualTo("D too_early");
    }

    /** A team whose members attended x of 100 and whose goal has gone y % of its way. */
    private void team(int number, int attended, int attainment) {
        var team = "T%02d".formatted(number);
        given.facts().given("facts.teams", "team_id", team);
        given.facts().goal("goal_id,team_id", "G%s,%s".formatted(team, team));
        given.facts()
                .given("facts.progress", "goal_id,measured_on,value", "G%s,2026-09-01,%d".formatted(team, attainment));
        for (int person = 0; person < 30; person++) {
            given.facts().given("facts.members", "team_id,person_id", "%s,P%d".formatted(team, person));
            given.facts()
                    .given(
                            "facts.attendance",
                            "meeting_id,team_id,meeting_date,person_id,status",
                            "M1,%s,2026-09-08,P%d,%s"
                                    .formatted(team, person, person < attended ? "present" : "absent"));
        }
    }

    @Test
    void tiesTakeTheMidRank() {
        // each pair of {15,18,21,15,21} and {25,25,27,27,27} twice: the same correlation
        int[] x = {15, 18, 21, 15, 21, 15, 18, 21, 15, 21};
        int[] y = {25, 25, 27, 27, 27, 25, 25, 27, 27, 27};
        for (int i = 0; i < x.length; i++) {
            team(i, x[i], y[i]);
        }
        given.asOf("2026-10-31");

        assertThat(given.jdbc()
                        .sql("select value from metrics.value where metric = 'participation_attainment_rho'")
                        .query(Double.class)
                        .single())
                .isCloseTo(0.45643546458764, within(1e-12));
    }

    @Test
    void eightTeamsAreEnoughAndAConstantSideIsNot() {
        for (int i = 0; i < 7; i++) {
            team(i, 10 + i, 20 + i);
        }
        given.asOf("2026-10-31");
        assertThat(district("participation_attainment_rho")).isEqualTo("D too_early");

        team(7, 20, 40);
        given.asOf("2026-10-31");
        assertThat(district("participation_attainment_rho")).isEqualTo("D ok 1 n=8");

        given.jdbc().sql("update facts.progress set value = 50").update();
        given.asOf("2026-10-31");
        assertThat(district("participation_attainment_rho")).isEqualTo("D no_data");
    }

    @Test
    void bonettAndWrightsInterval() {
        // three ranks of ten on either side; of 20 pairs off the middle 10 agree in full, so that rho is 10 / 20
        int[] x = {3, 3, 2, 2, 1, 1};
        int[] y = {3, 2, 3, 1, 2, 1};
        for (int i = 0; i < 30; i++) {
            team(i, 7 * x[i % 6], 11 * y[i % 6]);
        }
        given.asOf("2026-10-31");

        assertThat(district("participation_attainment_rho")).isEqualTo("D ok 0.5 n=30 [0.1481322,0.7395032]");
    }
}
