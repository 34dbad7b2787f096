package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same facts give the same doubles, in whatever order they were loaded. */
class SameDataSameBitsTest {

    @Test
    void theOrderOfLoadingIsNotSeenInAnyFigure() {
        assertThat(computed(1)).hasSizeGreaterThan(500).isEqualTo(computed(2));
    }

    @Test
    void computingTwiceChangesNothing() {
        var given = new Computed();
        facts(given);
        var once = given.asOf("2026-11-21").all();

        assertThat(given.asOf("2026-11-21").all()).isEqualTo(once);
    }

    private static List<String> computed(long seed) {
        var given = new Computed();
        facts(given);
        given.facts().writeShuffled(seed);
        return given.asOf("2026-11-21").all();
    }

    private static void facts(Computed given) {
        var random = new Random(42);
        var facts = given.facts();
        for (int team = 0; team < 8; team++) {
            facts.given("facts.teams", "team_id,meetings_per_month", "T%d,%s".formatted(team, 0.1 + team * 0.7));
            for (int person = 0; person < 7; person++) {
                facts.given("facts.members", "team_id,person_id", "T%d,P%d".formatted(team, person));
            }
            for (int meeting = 0; meeting < 6; meeting++) {
                for (int person = 0; person < 7; person++) {
                    var status = List.of("present", "late", "absent", "excused").get(random.nextInt(4));
                    facts.given(
                            "facts.attendance",
                            "meeting_id,team_id,meeting_date,person_id,status,scheduled_minutes",
                            "M%d,T%d,2026-09-%02d,P%d,%s,50".formatted(meeting, team, meeting + 1, person, status));
                }
            }
            for (int goal = 0; goal < 5; goal++) {
                var id = "G%d-%d".formatted(team, goal);
                facts.goal("goal_id,team_id,weight", "%s,T%d,%s".formatted(id, team, random.nextDouble() + 0.1));
                facts.given(
                        "facts.progress",
                        "goal_id,measured_on,value",
                        "%s,2026-10-01,%s".formatted(id, random.nextDouble() * 90));
            }
            for (int respondent = 0; respondent < 6; respondent++) {
                facts.given(
                        "facts.survey",
                        "survey_id,wave_id,team_id,respondent_id,item_id,value",
                        "S,W,T%d,R%d,Q1,%s".formatted(team, respondent, 1 + 4 * random.nextDouble()));
            }
        }
    }
}
