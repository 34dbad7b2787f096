package org.collaborationoutcomes.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.metrics.ClosedDays;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A computation keeps what it may of the one before; one that keeps nothing gives the same, row by row. */
class OnlyWhatChangedTest {

    /** Every table that a computation fills, but those that tell what it keeps and what it computes. */
    private static final String TABLES = """
            select relname
            from pg_class
            where relnamespace = 'metrics'::regnamespace and relkind = 'r'
                and relname not in ('activity', 'question', 'stale', 'attended', 'month_before', 'kept_month', 'due',
                    'wave_mark_before', 'standing_wave', 'place')
            order by relname
            """;

    private LandedFiles files;
    private Facts facts;
    private Metrics metrics;
    private Metrics keepingNothing;
    private int teams;
    private int stale;
    private int months;
    private int waves;

    @BeforeEach
    void freshDatabase() throws SQLException {
        var dataSource = TestDatabase.fresh();
        var sql = new Sql(dataSource);
        files = new LandedFiles(new SingleConnectionDataSource(dataSource.getConnection(), true));
        facts = new Facts(sql);
        metrics = new Metrics(sql);
        sql.update("metrics/then/make");
        keepingNothing = new Metrics(sql.elsewhere(Map.of("metrics", "metrics_then")));
        files.run("insert into metrics_then.activity select * from metrics.activity");
    }

    @Test
    void twelveRandomNightsLeaveWhatARebuildLeaves() {
        nights(1, 12, 3);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 6, 7, 8, 9})
    void twoHundredRandomNightsLeaveWhatARebuildLeaves(long seed) {
        nights(seed, 25, 1);
    }

    /**
     * Nights one after another.
     *
     * @param every so many are compared, the last one among them
     */
    private void nights(long seed, int nights, int every) {
        var random = new RandomNights(seed, files);
        for (int night = 1; night <= nights; night++) {
            random.night(night);
            merge();
            var year = SchoolYear.of(random.asOf(), MonthDay.of(7, 1));
            metrics.compute(year, ClosedDays.byDefault());
            teams += rows("facts.teams");
            stale += rows("metrics.stale");
            months += rows("metrics.kept_month");
            waves += rows("metrics.standing_wave");
            if (night % every == 0) {
                keepingNothing.rebuild(year, ClosedDays.byDefault());
                assertSame("seed %d, night %d, as of %s".formatted(seed, night, year.asOf()));
            }
        }
        assertThat(stale).as("teams made anew of %d", teams).isBetween(1, teams - 1);
        assertThat(months).as("months that kept their figures").isPositive();
        assertThat(waves).as("waves that kept their figures").isPositive();
    }

    private void merge() {
        facts.withdraw(1);
        Facts.feeds().forEach(feed -> facts.merge(feed, 1));
        facts.resolvePeople();
    }

    private void assertSame(String when) {
        for (var table : tables()) {
            assertThat(differing(table)).as("%s, %s", when, table).isEmpty();
        }
    }

    private int rows(String table) {
        return Integer.parseInt(files.rows("select count(*) from " + table).get(0));
    }

    private List<String> tables() {
        return files.rows(TABLES);
    }

    private List<String> differing(String table) {
        return files.rows("""
                (select 'kept', k::text from metrics.%1$s as k except all select 'kept', a::text from metrics_then.%1$s as a)
                union all
                (select 'anew', a::text from metrics_then.%1$s as a except all select 'anew', k::text from metrics.%1$s as k)
                order by 2
                limit 5
                """.formatted(table));
    }
}
