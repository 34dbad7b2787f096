package org.collaborationoutcomes.metrics.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.metrics.oracle.given.Days;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Settings;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Random districts, computed twice: by the product, and in plain Java from the catalogue's text; every line must agree. */
class OracleTest {

    private static final int EXAMPLES = 3;
    private static final int DATABASES = Integer.getInteger("oracle.databases", 70);
    private static final int TEAMS = 48;
    private static final int MANY_TEAMS = Integer.getInteger("oracle.teams", 3_000);

    private static final List<String> HARD_TO_MEET = List.of(
            "attendance_rate suppressed",
            "people_reached suppressed",
            "student_team_attendance suppressed",
            "parent_conference_attendance suppressed",
            "construct_alpha suppressed",
            "construct_change suppressed",
            "construct_effect too_early",
            "construct_favorable not_applicable",
            "construct_favorable_by_group suppressed",
            "enps too_early",
            "response_rate suppressed",
            "pace too_early",
            "participation_attainment_rho too_early");

    @ParameterizedTest
    @CsvSource({"1, 20, 2026-11-21", "3, 6, 2026-07-01"})
    void everyLineAgrees(long seed, int teams, String asOf) {
        assertThat(differences(seed, teams, LocalDate.parse(asOf), Settings.byDefault(), new TreeMap<>()))
                .isEmpty();
    }

    @Test
    void everyLineAgreesWhereOtherThingsAreSet() {
        assertThat(differences(2, 16, LocalDate.of(2026, 12, 4), Settings.others(), new TreeMap<>()))
                .isEmpty();
    }

    /** What holds of few must hold of many: large totals, groups, areas and tables, and each formula over thousands. */
    @Test
    @Tag("long")
    void everyLineOfThousandsOfTeamsInOneDatabaseAgrees() {
        assertThat(differences(1, MANY_TEAMS, LocalDate.of(2026, 10, 5), Settings.byDefault(), new TreeMap<>()))
                .isEmpty();
    }

    /** Several thousand teams; each metric must be met in each state that it can have. */
    @Test
    @Tag("long")
    void everyLineOfManyDistrictsAgrees() {
        var seen = new TreeMap<String, Integer>();
        for (long seed = 1; seed <= DATABASES; seed++) {
            var asOf = LocalDate.of(2026, 6, 25).plusDays(seed * 97 % 250);
            var settings = seed % 4 == 0 ? Settings.others() : Settings.byDefault();
            assertThat(differences(seed, TEAMS, asOf, settings, seen))
                    .as("seed %d, as of %s", seed, asOf)
                    .isEmpty();
        }
        assertThat(new Metrics(new Sql(new DriverManagerDataSource()))
                        .catalogue().stream()
                                .map(metric -> metric.key() + " ok")
                                .filter(state -> seen.getOrDefault(state, 0) < DATABASES / 10))
                .isEmpty();
        assertThat(seen.keySet()).containsAll(HARD_TO_MEET);
    }

    /** What differs between the text and {@code metrics.csv}, a few lines of each metric. */
    private static List<String> differences(
            long seed, int teams, LocalDate asOf, Settings settings, Map<String, Integer> seen) {
        var rows = RandomDistricts.of(seed, teams);
        var lines = new Written(rows, seed, settings).lines(asOf);
        assertThat(lines).hasSizeGreaterThan(3_000);
        assertThat(lines.stream().map(Written::key).map(OracleTest::bytes).toList())
                .isSortedAccordingTo(Arrays::compareUnsigned);

        var expected = new TreeMap<String, Figure>();
        Units.figures(rows, new Days(rows, asOf, settings)).forEach((key, figure) -> {
            expected.put(asOf + "," + key, figure);
            seen.merge(metric(key) + " " + figure.state(), 1, Integer::sum);
        });
        return differences(expected, Written.figures(lines));
    }

    private static String metric(String key) {
        return key.substring(key.lastIndexOf(',') + 1);
    }

    private static byte[] bytes(String key) {
        return key.replace(',', '\0').getBytes(StandardCharsets.UTF_8);
    }

    static List<String> differences(Map<String, Figure> expected, Map<String, Figure> written) {
        var keys = new TreeSet<>(expected.keySet());
        keys.addAll(written.keySet());
        var differences = new ArrayList<String>();
        var told = new TreeMap<String, Integer>();
        for (var key : keys) {
            var one = expected.get(key);
            var other = written.get(key);
            boolean same = one != null && other != null && one.isLike(other);
            if (!same && told.merge(metric(key), 1, Integer::sum) <= EXAMPLES) {
                differences.add("%s: by the text %s, written %s".formatted(key, one, other));
            }
        }
        return differences;
    }
}
