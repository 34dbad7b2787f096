package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Survey figures over several items or waves, worked out by hand or printed elsewhere. */
class SurveyChangeTest {

    private static final String ROW = "survey_id,wave_id,team_id,respondent_id,item_id,value";
    private static final String WAVE = "survey_id,wave_id,opens_on,closes_on";

    /** The data set "attitude" of R: 30 departments, 7 ratings each. */
    private static final String ATTITUDE = """
            43 51 30 39 61 92 45|63 64 51 54 63 73 47|71 70 68 69 76 86 48|61 63 45 47 54 84 35|81 78 56 66 71 83 47
            43 55 49 44 54 49 34|58 67 42 56 66 68 35|71 75 50 55 70 66 41|72 82 72 67 71 83 31|67 61 45 47 62 80 41
            64 53 53 58 58 67 34|67 60 47 39 59 74 41|69 62 57 42 55 63 25|68 83 83 45 59 77 35|77 77 54 72 79 77 46
            81 90 50 72 60 54 36|74 85 64 69 79 79 63|65 60 65 75 55 80 60|65 70 46 57 75 85 46|50 58 68 54 64 78 52
            50 40 33 34 43 64 33|64 61 52 62 66 80 41|53 66 52 50 63 80 37|40 37 42 58 50 57 49|63 54 42 48 66 75 33
            66 77 66 63 88 76 72|78 75 58 74 80 78 49|48 57 44 45 51 83 38|85 85 71 71 77 74 55|82 82 39 59 64 78 39
            """;

    private final Computed given = new Computed();

    private void instrument(String... items) {
        given.facts()
                .given("intake.instrument", "survey_id,title,sha256,missing,scale_min,scale_max", "S,Title,x,{},1,5")
                .given(
                        "intake.instrument_item",
                        "survey_id,item_id,item_no,construct,scale_min,scale_max,reverse",
                        items);
    }

    private void answer(String wave, String team, String item, double... values) {
        for (int i = 0; i < values.length; i++) {
            given.facts().given("facts.survey", ROW, "S,%s,%s,R%d,%s,%s".formatted(wave, team, i, item, values[i]));
        }
    }

    private String district(String metric, String wave) {
        return given.figures(metric, "wave:S/" + wave).stream()
                .filter(figure -> figure.startsWith("D "))
                .findFirst()
                .orElse("");
    }

    private double value(String metric, String wave) {
        return given.jdbc()
                .sql("select value from metrics.value where scope = 'district' and metric = ? and period = ?")
                .param(metric)
                .param("wave:S/" + wave)
                .query(Double.class)
                .single();
    }

    @Test
    void cronbachsAlphaOfAttitude() {
        given.facts().given("facts.teams", "team_id", "T1", "T2");
        instrument(IntStream.range(0, 7)
                .mapToObj(i -> "S,Q%d,%d,X,0,100,false".formatted(i, i))
                .toArray(String[]::new));
        var rows = List.of(ATTITUDE.strip().split("[|\n]", -1));
        for (int respondent = 0; respondent < rows.size(); respondent++) {
            var team = respondent < 9 ? "T1" : "T2";
            var answers = rows.get(respondent).split(" ", -1);
            for (int item = 0; item < answers.length; item++) {
                given.facts()
                        .given(
                                "facts.survey",
                                ROW,
                                "S,W,%s,R%d,Q%d,%s".formatted(team, respondent, item, answers[item]));
            }
        }
        given.facts().given("facts.survey", ROW, "S,W,T1,HALF,Q1,3", "S,W,T1,HALF,Q2,");
        given.asOf("2026-12-31");

        assertThat(rows).hasSize(30);
        assertThat(value("construct_alpha", "W")).isCloseTo(0.8431428, within(5e-8));
        assertThat(given.figures("construct_alpha", "wave:S/W"))
                .hasSize(2)
                .allMatch(figure -> figure.endsWith(" n=30"));
    }

    @Test
    void alphaNeedsTwoItemsAndTenWhoAnsweredAll() {
        given.facts().given("facts.teams", "team_id", "T1");
        instrument("S,Q1,1,ONE,1,5,false", "S,Q2,2,TWO,1,5,false", "S,Q3,3,TWO,1,5,true");
        answer("W", "T1", "Q1", 1, 2, 3, 4, 5, 1, 2, 3, 4, 5);
        answer("W", "T1", "Q2", 1, 2, 3, 4, 5, 1, 2, 3, 4, 5);
        answer("W", "T1", "Q3", 5, 4, 3, 2, 1, 5, 4, 3, 2);
        given.asOf("2026-12-31");
        assertThat(given.figures("construct_alpha", "wave:S/W"))
                .containsExactly(
                        "D ONE not_applicable",
                        "D TWO no_data",
                        "D/teacher ONE not_applicable",
                        "D/teacher TWO no_data");

        given.facts().given("facts.survey", ROW, "S,W,T1,R9,Q3,1");
        assertThat(given.asOf("2026-12-31")
                        .figures("construct_alpha", "wave:S/W")
                        .get(1))
                .isEqualTo("D TWO ok 1 n=10");
    }

    private void twoWaves() {
        given.facts()
                .given("facts.teams", "team_id", "T1")
                .given(
                        "facts.waves",
                        WAVE,
                        "S,A,2026-08-01,2026-08-10",
                        "S,B,2026-09-01,2026-09-10",
                        "S,C,2026-09-15,2026-12-31");
        instrument("S,Q1,1,X,1,5,false", "S,Q2,2,Y,1,5,false");
        answer("A", "T1", "Q1", 3.0, 3.4, 3.3, 3.9, 3.1, 3.5);
        answer("B", "T1", "Q1", 3.2, 3.8, 4.1, 3.6, 3.9, 4.0);
        answer("B", "T1", "Q2", 4);
        answer("C", "T1", "Q1", 1);
    }

    @Test
    void cohensEffectAgainstTheWaveBefore() {
        twoWaves();
        given.asOf("2026-11-21");

        assertThat(given.jdbc()
                        .sql("select value from metrics.value where metric = 'construct_effect' and scope = 'team'"
                                + " and period = 'wave:S/B' and subject = 'X'")
                        .query(Double.class)
                        .single())
                .isCloseTo(1.2363909, within(5e-8));
        assertThat(given.figures("construct_effect", "wave:S/B"))
                .contains("D/teacher/T1 Y no_data")
                .anyMatch(figure -> figure.startsWith("D X ok 1.236") && figure.endsWith(" n=6"));
        assertThat(district("construct_effect", "A")).isEqualTo("D X no_data");
        assertThat(district("construct_effect", "C")).isEqualTo("D X too_early");
    }

    @Test
    void newcombesIntervalOfTheChange() {
        twoWaves();
        given.asOf("2026-11-21");

        // 2 of 6 (Wilson .0967714–.7000067) after 0 of 6 (0–.3903343): .3333333 − √(.2365619² + .3903343²), +
        // √(.3666734² + 0²)
        assertThat(district("construct_change", "B")).isEqualTo("D X ok 0.333333333 n=6 [-0.1230902,0.7000067]");
        assertThat(given.figures("construct_change", "wave:S/B")).contains("D Y no_data");
        assertThat(district("construct_change", "A")).isEqualTo("D X no_data");
    }

    @Test
    void theSpreadIsThatOfASample() {
        twoWaves();
        given.asOf("2026-11-21");

        // squared deviations of B from 22.6 / 6 add up to 0.533333333, over 5
        assertThat(district("item_sd", "B")).isEqualTo("D Q1 ok 0.326598632 n=6");
        assertThat(district("construct_sd", "B")).isEqualTo("D X ok 0.326598632 n=6");
        assertThat(given.figures("item_sd", "wave:S/B")).contains("D Q2 no_data");
    }

    @Test
    void promotersLessDetractorsAreToldOfItemsFromZeroToTenOnly() {
        given.facts().given("facts.teams", "team_id", "T1");
        instrument("S,Q1,1,,0,10,false", "S,Q2,2,,1,5,false");
        answer("W", "T1", "Q1", 10, 9, 8, 7, 6, 0, 3);
        answer("W", "T1", "Q2", 5);
        given.asOf("2026-12-31");

        assertThat(given.figures("enps", "wave:S/W"))
                .containsExactly(
                        "D Q1 ok -14.285714286 -1/7 n=7",
                        "D/teacher Q1 ok -14.285714286 -1/7 n=7",
                        "D/teacher/T1 Q1 ok -14.285714286 -1/7 n=7");
    }
}
