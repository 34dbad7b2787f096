package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The two published examples of complementary suppression in metrics.md, from answers to what is told of them. */
class PublishedTablesTest {

    private static final List<String> TOLD_OF_AN_ITEM =
            List.of("item_mean", "item_sd", "item_favorable", "item_unfavorable");

    private final Released given = new Released();

    private void team(String id, String area, int respondents) {
        given.facts().given("facts.teams", "team_id,area", id + "," + area);
        for (int i = 0; i < respondents; i++) {
            given.facts()
                    .given(
                            "facts.survey",
                            "survey_id,wave_id,team_id,respondent_id,item_id,value",
                            "S,W,%s,R%d,Q1,%d".formatted(id, i, i % 5 + 1));
        }
    }

    private void told(String... figures) {
        given.asOf("2026-11-21");
        for (var metric : TOLD_OF_AN_ITEM) {
            assertThat(given.figures(metric, "wave:S/W")).as(metric).containsExactly(figures);
        }
    }

    @Test
    void of12And4And20OfAPublished36The4AndThe12AreHidden() {
        team("T1", "student", 12);
        team("T2", "student", 4);
        team("T3", "student", 20);

        told(
                "D Q1 ok 36",
                "D/student Q1 ok 36",
                "D/student/T1 Q1 suppressed",
                "D/student/T2 Q1 suppressed",
                "D/student/T3 Q1 ok 20");
        assertThat(given.lines("select concat_ws(' ', team_id, reason) from protection.hidden_cell"
                        + " where cell_kind = 'item' order by 1"))
                .containsExactly("T1 complementary", "T2 primary");
    }

    /** With the 33 of the district, the 9 and the 15 of c, nobody tells 3 from 6. */
    @Test
    void ofThreeAreasTheSmallOneTakesOneAndATeamOfItAlong() {
        team("A1", "community", 3);
        team("B1", "district_leadership", 6);
        team("B2", "district_leadership", 9);
        team("C1", "teacher", 7);
        team("C2", "teacher", 8);

        told(
                "D Q1 ok 33",
                "D/community Q1 suppressed",
                "D/community/A1 Q1 suppressed",
                "D/district_leadership Q1 suppressed",
                "D/district_leadership/B1 Q1 suppressed",
                "D/district_leadership/B2 Q1 ok 9",
                "D/teacher Q1 ok 15",
                "D/teacher/C1 Q1 ok 7",
                "D/teacher/C2 Q1 ok 8");
        assertThat(given.metricsCsv().lines().filter(line -> line.contains(",suppressed")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith(",,,,,,,suppressed") || line.endsWith(",,,,,,suppressed"));
    }
}
