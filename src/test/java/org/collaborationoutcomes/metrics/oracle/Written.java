package org.collaborationoutcomes.metrics.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.collaborationoutcomes.FactRows;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.metrics.ClosedDays;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.metrics.oracle.given.FactsOfRows;
import org.collaborationoutcomes.metrics.oracle.given.Figure;
import org.collaborationoutcomes.metrics.oracle.given.Rows;
import org.collaborationoutcomes.metrics.oracle.given.Settings;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.release.Release;
import org.collaborationoutcomes.release.Thresholds;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code metrics.csv} as the product writes it of given rows. */
final class Written {

    private static final int KEYS = 10;

    private final DataSource database = TestDatabase.fresh();
    private final Sql sql = new Sql(database);
    private final Metrics metrics = new Metrics(sql);
    private final Release release = new Release(sql, metrics);
    private String digest = "";

    private final Settings settings;

    Written(Rows rows, long seed, Settings settings) {
        this.settings = settings;
        new FactsOfRows(rows, new FactRows(database)).write(seed);
    }

    /** The lines behind the header. */
    List<String> lines(LocalDate asOf) {
        var year = SchoolYear.of(asOf, settings.yearStart());
        var closed = new ClosedDays(settings.closedFrom(), settings.closedThrough());
        metrics.compute(year, closed);
        digest = release.decide(
                year,
                new Thresholds(
                        settings.minimum(), settings.minimumOfFamilies(), closed, settings.yearStart(), Map.of()));
        var out = new ByteArrayOutputStream();
        try {
            release.writeMetricsCsv(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var lines = out.toString(StandardCharsets.UTF_8).split("\n", -1);
        return List.of(lines).subList(1, lines.length - 1);
    }

    /** Brings out what the lines were of, as an edition that later ones compare with. */
    void publish(LocalDate asOf) {
        release.record(release.following(asOf, digest, asOf.getDayOfWeek()));
    }

    /** What an edition of that day would have said of the facts as they are. */
    void computeThen(LocalDate asOf) {
        sql.update("facts/then/make");
        for (var table : decided(
                "select relname from pg_class where relnamespace = 'facts'::regnamespace and relkind = 'r' and relname not in ('file_fate', 'touched')")) {
            JdbcClient.create(database)
                    .sql("insert into facts_then.%1$s overriding system value select * from facts.%1$s"
                            .formatted(table))
                    .update();
        }
        metrics.computeThen(
                Metrics.Step.RULES,
                SchoolYear.of(asOf, settings.yearStart()),
                new ClosedDays(settings.closedFrom(), settings.closedThrough()));
    }

    List<String> headlines() {
        return metrics.headlines();
    }

    /** Rows that come later. */
    void add(Rows more) {
        new FactsOfRows(more, new FactRows(database)).write(1);
    }

    /** Lines of a query of what was decided last. */
    List<String> decided(String query) {
        return JdbcClient.create(database).sql(query).query(String.class).list();
    }

    /** The waves that stay as an earlier edition told them, as {@code district/survey/wave}. */
    Set<String> kept() {
        return Set.copyOf(
                decided("select district_id || '/' || substring(period from 6) from protection.kept_wave where whole"));
    }

    /** The ten key columns of a line. */
    static String key(String line) {
        int end = -1;
        for (int i = 0; i < KEYS; i++) {
            end = line.indexOf(',', end + 1);
        }
        return line.substring(0, end);
    }

    /** The figures of lines, by their ten key columns. */
    static Map<String, Figure> figures(List<String> lines) {
        var figures = new TreeMap<String, Figure>();
        for (var line : lines) {
            var cells = line.split(",", -1);
            var figure = new Figure(
                    cells[KEYS + 6],
                    number(cells[KEYS]),
                    number(cells[KEYS + 1]),
                    number(cells[KEYS + 2]),
                    number(cells[KEYS + 3]),
                    number(cells[KEYS + 4]),
                    cells[KEYS + 5].isEmpty() ? null : Long.valueOf(cells[KEYS + 5]));
            if (figures.put(key(line), figure) != null) {
                throw new AssertionError("twice: " + line);
            }
        }
        return figures;
    }

    private static @Nullable Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }
}
