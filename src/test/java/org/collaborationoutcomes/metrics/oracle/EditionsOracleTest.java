package org.collaborationoutcomes.metrics.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.Settings;
import org.collaborationoutcomes.metrics.oracle.practice.Standings;
import org.collaborationoutcomes.metrics.oracle.survey.KeptWaves;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two editions of random districts, answers coming in between and late: what the second tells besides the first. */
class EditionsOracleTest {

    @ParameterizedTest
    @CsvSource({"5, 12, 2026-10-05, 1", "6, 10, 2026-09-28, 30"})
    void everyLineOfTheSecondEditionAgrees(long seed, int teams, String first, int daysLater) {
        var then = LocalDate.parse(first);
        assertThat(new TwoEditions(seed, teams, then, then.plusDays(daysLater)).differences())
                .isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void everyLineOfManySecondEditionsAgrees(long seed) {
        var then = LocalDate.of(2026, 7, 20).plusDays(seed * 41 % 110);
        assertThat(new TwoEditions(seed, 30, then, then.plusDays(1 + seed % 12)).differences())
                .isEmpty();
    }

    private static final class TwoEditions {

        private final Rows rows;
        private final Rows inTime = new Rows();
        private final Rows late = new Rows();
        private final long seed;
        private final LocalDate then;
        private final LocalDate now;

        TwoEditions(long seed, int teams, LocalDate then, LocalDate now) {
            this.seed = seed;
            this.then = then;
            this.now = now;
            rows = RandomDistricts.of(seed, teams);
            var random = new Random(seed);
            var isLate = new HashMap<String, Boolean>();
            for (var answer : rows.answers) {
                var who = answer.wave() + "/" + answer.team() + "/" + answer.respondent();
                boolean comes = isLate.computeIfAbsent(who, any -> random.nextInt(12) == 0);
                (comes ? late : inTime).answers.add(answer);
            }
            rows.answers.clear();
            rows.answers.addAll(inTime.answers);
        }

        List<String> differences() {
            var written = new Written(rows, seed, Settings.byDefault());
            var daysThen = new Days(rows, then, Settings.byDefault());
            var first = Units.figures(rows, daysThen);
            var differences = OracleTest.differences(dated(first, then), Written.figures(written.lines(then)));
            assertThat(differences).as("first edition").isEmpty();
            var stood = new Standings(null, first, rows, daysThen);
            practices(written, stood);
            written.publish(then);
            written.add(late);
            var all = RandomDistricts.of(seed, rows.teams.size());
            var daysNow = new Days(all, now, Settings.byDefault());
            var second = Units.figures(all, daysNow);
            var lines = written.lines(now);
            var waves = new KeptWaves(rows, daysThen, first, all, daysNow);
            var kept = written.kept();
            assertThat(kept).containsAll(waves.byCount());
            var forOthers = new TreeSet<>(kept);
            forOthers.removeAll(waves.byCount());
            assertThat(forOthers).allMatch(wave -> KeptWaves.hides(first, wave) || KeptWaves.hides(second, wave));
            var told = waves.applied(second, kept);
            practices(written, new Standings(stood, told, all, daysNow));
            return OracleTest.differences(dated(told, now), Written.figures(lines));
        }

        /** What measures each, its change and n, and how it stands. */
        private static void practices(Written written, Standings standings) {
            assertThat(written.decided("""
                            select concat_ws(' ', district_id, practice_id, state || ',', status || ',', metric,
                                coalesce(round(value::numeric, 6)::text, '-'),
                                coalesce(round(change::numeric, 6)::text, '-'), coalesce(n::text, '-'))
                            from release.practice
                            """)).containsExactlyInAnyOrderElementsOf(standings.lines());
        }

        private static Map<String, Figure> dated(Map<String, Figure> figures, LocalDate asOf) {
            var dated = new TreeMap<String, Figure>();
            figures.forEach((key, figure) -> dated.put(asOf + "," + key, figure));
            return dated;
        }
    }
}
