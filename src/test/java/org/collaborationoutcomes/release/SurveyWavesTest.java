package org.collaborationoutcomes.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.collaborationoutcomes.release.audit.LeakException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a survey is told over several waves and editions. */
class SurveyWavesTest {

    private static final String ROW = "survey_id,wave_id,team_id,respondent_id,item_id,value,submitted_on";

    private final Released given = new Released();

    private void trust() {
        given.facts()
                .given("intake.instrument", "survey_id,title,sha256,missing,scale_min,scale_max", "S,Trust,x,{},1,5")
                .given(
                        "intake.instrument_item",
                        "survey_id,item_id,item_no,construct,scale_min,scale_max,reverse",
                        "S,Q1,1,TRUST,1,5,false",
                        "S,Q2,2,TRUST,1,5,false")
                .given(
                        "facts.waves",
                        "survey_id,wave_id,opens_on,closes_on",
                        "S,A,2026-08-01,2026-08-10",
                        "S,B,2026-10-01,2026-10-10");
    }

    private void answers(String wave, String team, int from, int to, int value) {
        for (int i = from; i < to; i++) {
            given.facts()
                    .given(
                            "facts.survey",
                            ROW,
                            "S,%s,%s,R%d,Q1,%d,2026-10-05".formatted(wave, team, i, value),
                            "S,%s,%s,R%d,Q2,%d,2026-10-05".formatted(wave, team, i, value));
        }
    }

    private String team(String metric, String wave) {
        return given.lines(
                        "select concat_ws(' ', state, round(value::numeric, 3)) from release.value where team_id = 'T1'"
                                + " and metric = '%s' and period = 'wave:S/%s'".formatted(metric, wave))
                .get(0);
    }

    private void publish(String day) {
        var digest = given.asOf(day);
        given.release().record(given.release().following(LocalDate.parse(day), digest, DayOfWeek.MONDAY));
    }

    @Test
    void whatIsComparedWithAHiddenCellIsHidden() {
        trust();
        given.facts().given("facts.teams", "team_id", "T1");
        answers("A", "T1", 0, 4, 4);
        answers("B", "T1", 0, 6, 5);
        given.asOf("2026-11-21");

        assertThat(team("construct_favorable", "B")).isEqualTo("ok 1.000");
        assertThat(team("construct_change", "B")).isEqualTo("suppressed");
        assertThat(team("construct_effect", "B")).isEqualTo("suppressed");
        assertThat(team("construct_change", "A")).isEqualTo("suppressed");
        assertThat(given.figures("construct_alpha", "wave:S/A"))
                .containsExactly("D TRUST suppressed", "D/teacher TRUST suppressed");
        assertThat(given.figures("construct_alpha", "wave:S/B"))
                .containsExactly("D TRUST no_data", "D/teacher TRUST no_data");
    }

    @Test
    void aPublishedWaveStaysAsItWasUntilEnoughCame() {
        trust();
        given.facts().given("facts.teams", "team_id", "T1", "T2");
        answers("A", "T1", 0, 5, 1);
        answers("A", "T2", 0, 5, 1);
        answers("B", "T1", 0, 5, 2);
        answers("B", "T2", 0, 5, 2);
        publish("2026-11-20");
        assertThat(team("item_mean", "A")).isEqualTo("ok 1.000");

        answers("A", "T1", 5, 9, 5);
        publish("2026-11-21");
        assertThat(team("item_mean", "A")).isEqualTo("ok 1.000");
        assertThat(team("response_rate", "A")).isEqualTo("no_data");
        assertThat(given.figures("item_mean", "wave:S/A"))
                .contains("D Q1 ok 10")
                .doesNotContain("D Q1 ok 14");
        // and so does what the later wave compares with it
        assertThat(team("construct_effect", "B")).isEqualTo("no_data");
        assertThat(team("construct_mean", "B")).isEqualTo("ok 2.000");

        given.asOf("2026-11-22");
        assertThat(team("item_mean", "A")).isEqualTo("ok 1.000");
        answers("A", "T1", 9, 10, 5);
        given.asOf("2026-11-22");
        assertThat(team("item_mean", "A")).isEqualTo("ok 3.000");
        assertThat(given.figures("item_mean", "wave:S/A")).contains("D Q1 ok 15");
    }

    /** A survey closes, editions go on, and its export is dropped days later: what told nobody's answers hides nobody's. */
    @Test
    void aWaveThatWasToldBeforeAnybodysAnswersCameIsToldOnceTheyDid() {
        trust();
        given.facts().given("facts.teams", "team_id", "T1", "T2", "T3", "T4");
        publish("2026-11-20");
        answers("A", "T1", 0, 6, 2);
        answers("A", "T2", 0, 7, 2);
        answers("A", "T3", 0, 8, 2);
        answers("A", "T4", 0, 3, 5);

        publish("2026-11-21");

        assertThat(given.figures("item_mean", "wave:S/A"))
                .filteredOn(figure -> figure.contains(" Q1 "))
                .containsExactly(
                        "D Q1 ok 24",
                        "D/teacher Q1 ok 24",
                        "D/teacher/T1 Q1 suppressed",
                        "D/teacher/T2 Q1 ok 7",
                        "D/teacher/T3 Q1 ok 8",
                        "D/teacher/T4 Q1 suppressed");

        answers("A", "T2", 7, 8, 5);
        publish("2026-11-22");
        assertThat(given.figures("item_mean", "wave:S/A")).contains("D Q1 ok 24", "D/teacher/T2 Q1 ok 7");
    }

    /** Two editions of one day, compared by whoever has both, tell what came in between. */
    @Test
    void aWaveIsHeldAgainstTheEditionsOfItsOwnDay() {
        trust();
        given.facts().given("facts.teams", "team_id", "T1");
        answers("A", "T1", 0, 5, 1);
        publish("2026-11-21");
        var told = given.metricsCsv();
        answers("A", "T1", 5, 6, 5);
        publish("2026-11-21");
        assertThat(given.metricsCsv()).isEqualTo(told);

        answers("A", "T1", 6, 10, 5);
        publish("2026-11-21");
        assertThat(team("item_mean", "A")).isEqualTo("ok 3.000");
    }

    /** An edition of a past day, made again or for the first time, stands beside those of later days that are out. */
    @Test
    void aWaveIsHeldAgainstTheEditionsOfLaterDays() {
        trust();
        given.facts().given("facts.teams", "team_id", "T1");
        answers("A", "T1", 0, 6, 1);
        publish("2026-11-15");
        var told = given.metricsCsv();
        answers("A", "T1", 6, 7, 5);
        publish("2026-11-22");
        assertThat(team("item_mean", "A")).isEqualTo("ok 1.000");

        publish("2026-11-15");
        assertThat(given.metricsCsv()).isEqualTo(told);
        // of the days between and before none was out
        for (var day : List.of("2026-11-18", "2026-11-10")) {
            given.asOf(day);
            assertThat(team("item_mean", "A")).as(day).isEqualTo("ok 1.000");
        }

        answers("A", "T1", 7, 11, 5);
        publish("2026-11-29");
        assertThat(team("item_mean", "A")).isEqualTo("ok 2.818");
        answers("A", "T1", 11, 12, 1);
        // six more than that day told, and one more than a later day told
        given.asOf("2026-11-15");
        assertThat(given.metricsCsv()).isEqualTo(told);
        given.asOf("2026-12-06");
        assertThat(team("item_mean", "A")).isEqualTo("ok 2.818");
    }

    @Test
    void aDayOnWhichAWaveWasOpenTellsNothingOfItThoughALaterDayDid() {
        trust();
        given.facts().given("facts.teams", "team_id", "T1");
        answers("B", "T1", 0, 6, 1);
        publish("2026-11-15");
        answers("B", "T1", 6, 7, 5);

        given.asOf("2026-10-08");
        assertThat(team("item_mean", "B")).isEqualTo("too_early");
        given.asOf("2026-10-18");
        assertThat(team("item_mean", "B")).isEqualTo("ok 1.000");
    }

    @Test
    void ofAnAdoptedEditionAWaveStaysWhereItDoesNotTellHowManyAnswered(@TempDir Path folder) throws IOException {
        trust();
        given.facts().given("facts.teams", "team_id", "T1", "T2", "T3");
        answers("A", "T1", 0, 3, 1);
        answers("A", "T2", 0, 6, 1);
        answers("A", "T3", 0, 9, 1);
        var digest = given.asOf("2026-11-20");
        var metricsCsv = Files.writeString(folder.resolve("metrics.csv"), given.metricsCsv());
        answers("A", "T1", 3, 9, 5);
        given.asOf("2026-11-20");
        var edition = Edition.first(LocalDate.of(2026, 11, 20), Edition.Kind.LEADERS, digest);
        var editionJson = Files.writeString(folder.resolve("edition.json"), "{}");
        given.release().adopt(edition, metricsCsv, editionJson, List.of());

        assertThat(given.lines("select concat_ws(' ', team_id, closed, people) from protection.edition_group"
                        + " where period = 'wave:S/A' order by 1"))
                .containsExactly("T1 t", "T2 t", "T3 t");
        given.asOf("2026-11-21");
        assertThat(team("item_mean", "A")).isEqualTo("suppressed");
    }

    @Test
    void aWaveStaysAsItWasWhereItsNewFiguresWouldTellWithTheOldOnesWhatIsHidden() {
        trust();
        given.facts().given("facts.teams", "team_id", "T1", "T2", "T3");
        answers("A", "T1", 0, 4, 1);
        answers("A", "T2", 0, 6, 2);
        answers("A", "T3", 0, 9, 3);
        publish("2026-11-20");
        assertThat(team("item_mean", "A")).isEqualTo("suppressed");

        // six more make T1 large enough, and T2 is shown as well: with both totals the first four would be known
        answers("A", "T1", 4, 10, 5);
        publish("2026-11-21");
        assertThat(given.lines("select concat_ws(' ', period, whole) from protection.kept_wave"))
                .contains("wave:S/A t");
        assertThat(team("item_mean", "A")).isEqualTo("suppressed");
        assertThat(given.figures("item_mean", "wave:S/A")).contains("D Q1 ok 19");
    }

    @Test
    void whatWouldTellSomethingHiddenIsNotPublished() {
        trust();
        given.facts().given("facts.teams", "team_id", "T1", "T2", "T3");
        answers("A", "T1", 0, 4, 1);
        answers("A", "T2", 0, 6, 2);
        answers("A", "T3", 0, 9, 3);
        given.asOf("2026-11-20");
        given.jdbc().sql("""
                        create function protection.forget_complement() returns trigger language plpgsql as $$
                        begin return case when new.reason = 'primary' then new end; end $$;
                        create trigger forget_complement before insert on protection.hidden_cell
                        for each row execute function protection.forget_complement()
                        """).update();

        assertThatThrownBy(() -> given.asOf("2026-11-20"))
                .isInstanceOf(LeakException.class)
                .hasMessage(
                        "What is hidden would follow from what is told: construct TRUST of wave:S/A. Indicates a bug.");
        assertThat(team("item_mean", "A")).isEqualTo("suppressed");
    }
}
