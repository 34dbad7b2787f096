package org.collaborationoutcomes.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Values that the literature prints, through the SQL files. */
class PublishedValuesTest {

    private final Computed given = new Computed();

    /** A team whose members attended so many of its meetings. */
    private void attended(String team, int meetings, int... attended) {
        given.facts().given("facts.teams", "team_id", team);
        var firstDay = LocalDate.of(2026, 7, 1);
        for (int person = 0; person < attended.length; person++) {
            given.facts().given("facts.members", "team_id,person_id", team + ",P" + person);
            for (int meeting = 0; meeting < meetings; meeting++) {
                given.facts()
                        .given(
                                "facts.attendance",
                                "meeting_id,team_id,meeting_date,person_id,status",
                                "M%d,%s,%s,P%d,%s"
                                        .formatted(
                                                meeting,
                                                team,
                                                firstDay.plusDays(meeting),
                                                person,
                                                meeting < attended[person] ? "present" : "absent"));
            }
        }
    }

    private void is(String team, String metric, double expected) {
        assertThat(given.number("value", team, metric, "ytd")).isCloseTo(expected, within(5e-8));
    }

    @Test
    void unevennessOfPartaking() {
        attended("T1", 10, 1, 3, 2, 1, 1, 1, 4);
        attended("T2", 10, 0, 0, 0, 10);
        attended("T3", 5, 1, 2, 3, 4, 5);
        attended("T4", 20, 20, 5, 5);
        attended("T5", 20, 20, 5, 5, 0);
        given.asOf("2026-12-31");

        is("T1", "participation_gini", 0.3076923);
        is("T2", "participation_gini", 0.75);
        is("T3", "participation_gini", 0.2666667);
        is("T4", "participation_evenness", 0.7896901);
        is("T5", "participation_evenness", 0.6258146);
        is("T2", "participation_evenness", 0);
        assertThat(given.team("T1", "participation_gini", "ytd")).endsWith(" n=7");
    }

    @Test
    void aTeamOfOneOrWhereNobodyCameHasNoUnevenness() {
        attended("T1", 3, 2);
        attended("T2", 3, 0, 0);
        given.asOf("2026-12-31");

        assertThat(given.team("T1", "participation_gini", "ytd")).isEqualTo("no_data");
        assertThat(given.team("T1", "participation_evenness", "ytd")).isEqualTo("no_data");
        assertThat(given.team("T2", "participation_gini", "ytd")).isEqualTo("no_data");
        assertThat(given.team("T2", "participation_evenness", "ytd")).isEqualTo("no_data");
    }

    @Test
    void aTenthMissedIsOften() {
        attended("T1", 30, 27, 28);
        attended("T2", 180, 162);
        attended("T3", 9, 0);
        attended("T4", 10, 9, 8);
        given.asOf("2026-12-31");

        assertThat(given.team("T1", "chronic_share", "ytd")).isEqualTo("ok 0.5 1/2 n=2");
        assertThat(given.team("T2", "chronic_share", "ytd")).isEqualTo("ok 1 1/1 n=1");
        assertThat(given.team("T3", "chronic_share", "ytd")).isEqualTo("no_data");
        assertThat(given.team("T4", "chronic_share", "ytd")).isEqualTo("ok 0.5 1/2 n=2");
    }

    @Test
    void wilsonsInterval() {
        wilson("T1", 81, 263);
        wilson("T2", 0, 20);
        wilson("T3", 20, 30);
        given.asOf("2026-12-31");

        assertThat(interval("T1")).isEqualTo("ok 0.307984791 81/263 n=263 [0.2552885,0.3662096]");
        assertThat(interval("T2")).isEqualTo("ok 0 0/20 n=20 [0,0.1611252]");
        assertThat(interval("T3")).isEqualTo("ok 0.666666667 20/30 n=30 [0.4878005,0.807695]");
    }

    private void wilson(String team, int favorable, int answers) {
        given.facts().given("facts.teams", "team_id", team);
        for (int i = 0; i < answers; i++) {
            given.facts()
                    .given(
                            "facts.survey",
                            "survey_id,wave_id,team_id,respondent_id,item_id,value",
                            "S,W,%s,R%d,Q1,%d".formatted(team, i, i < favorable ? 4 : 3));
        }
    }

    private String interval(String team) {
        return given.figures("item_favorable", "wave:S/W").stream()
                .filter(figure -> figure.contains(team))
                .map(figure -> figure.substring(figure.indexOf("ok")))
                .findFirst()
                .orElseThrow();
    }
}
