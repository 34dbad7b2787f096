package org.collaborationoutcomes.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import javax.sql.DataSource;
import org.collaborationoutcomes.FactRows;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.metrics.ClosedDays;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with given facts, and what was released of them. */
final class Released {

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final FactRows facts = new FactRows(database);
    private final Sql sql = new Sql(database);
    private final Metrics metrics = new Metrics(sql);
    private final Release release = new Release(sql, metrics);

    FactRows facts() {
        return facts;
    }

    Release release() {
        return release;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    String asOf(String day) {
        return asOf(day, Thresholds.byDefault());
    }

    String asOf(String day, Thresholds thresholds) {
        facts.write();
        var year = SchoolYear.of(LocalDate.parse(day), MonthDay.of(7, 1));
        metrics.compute(year, ClosedDays.byDefault());
        return release.decide(year, thresholds);
    }

    /** {@code unit subject state n} of a metric in a period, by unit. */
    List<String> figures(String metric, String period) {
        return jdbc.sql("""
                        select concat_ws(' ',
                            concat_ws('/', district_id, nullif(area, ''), nullif(team_id, '')),
                            nullif(subject, ''), state, n)
                        from release.value
                        where metric = ? and period = ?
                        order by district_id, area, team_id, subject, period_start
                        """).param(metric).param(period).query(String.class).list();
    }

    List<String> lines(String query) {
        return jdbc.sql(query).query(String.class).list();
    }

    String metricsCsv() {
        var out = new ByteArrayOutputStream();
        try {
            release.writeMetricsCsv(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
