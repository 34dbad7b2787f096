package org.collaborationoutcomes.metrics.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collaborationoutcomes.FactRows;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.metrics.ClosedDays;
import org.collaborationoutcomes.metrics.Metric;
import org.collaborationoutcomes.metrics.Metric.Family;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Random districts, computed twice: in SQL, and in plain Java from the catalogue's text; every row must agree. */
class OracleTest {

    @ParameterizedTest
    @CsvSource({"1, 24, 2026-11-21", "2, 18, 2026-08-31", "3, 8, 2026-07-01"})
    void everyRowAgrees(long seed, int teams, String asOf) {
        var database = TestDatabase.fresh();
        var rows = RandomDistricts.of(seed, teams);
        var facts = new FactRows(database);
        rows.into(facts);
        facts.writeShuffled(seed);
        var day = LocalDate.parse(asOf);
        new Metrics(new Sql(database)).compute(SchoolYear.of(day, MonthDay.of(7, 1)), ClosedDays.byDefault());

        var expected = Units.figures(rows, new Days(rows, day));
        var computed = computed(JdbcClient.create(database));

        assertThat(differences(expected, computed)).isEmpty();
        assertThat(expected).hasSizeGreaterThan(3_000);
    }

    private static List<String> differences(Map<String, Figure> expected, Map<String, Figure> computed) {
        var keys = new TreeSet<>(expected.keySet());
        keys.addAll(computed.keySet());
        var differences = new ArrayList<String>();
        for (var key : keys) {
            var one = expected.get(key);
            var other = computed.get(key);
            if (one == null || other == null || !one.isLike(other)) {
                differences.add("%s: by the text %s, in SQL %s".formatted(key, one, other));
            }
        }
        return differences;
    }

    private static Map<String, Figure> computed(JdbcClient jdbc) {
        var figures = new TreeMap<String, Figure>();
        jdbc.sql("""
                        select concat_ws('|', scope, district_id, area, team_id, subject, period,
                            coalesce(period_start::text, ''), metric) as key,
                            state, value, numerator, denominator, n
                        from metrics.value
                        where metric not like 'network%' and metric not like '%rho' and metric not in (:practices)
                        """).param("practices", practices()).query(row -> {
            var before = figures.put(
                    row.getString("key"),
                    new Figure(
                            row.getString("state"),
                            number(row, "value"),
                            number(row, "numerator"),
                            number(row, "denominator"),
                            whole(row)));
            assertThat(before).as(row.getString("key")).isNull();
        });
        return figures;
    }

    /** What only practices need is worked out by hand elsewhere. */
    private static List<String> practices() {
        return new Metrics(new Sql(new DriverManagerDataSource()))
                .catalogue().stream()
                        .filter(metric -> metric.section().equals("practice")
                                || metric.families().contains(Family.CONSTRUCT_GROUP))
                        .map(Metric::key)
                        .toList();
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    private static @Nullable Long whole(ResultSet row) throws SQLException {
        long number = row.getLong("n");
        return row.wasNull() ? null : number;
    }
}
