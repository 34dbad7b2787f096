package org.collaborationoutcomes.metrics;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.collaborationoutcomes.FactRows;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.period.SchoolYear;
import org.collaborationoutcomes.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with given facts, and the figures computed from them, as a test reads them. */
final class Computed {

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final FactRows facts = new FactRows(database);

    FactRows facts() {
        return facts;
    }

    Computed asOf(String day) {
        facts.write();
        new Metrics(new Sql(database))
                .compute(SchoolYear.of(LocalDate.parse(day), MonthDay.of(7, 1)), ClosedDays.byDefault());
        return this;
    }

    /** The figures of a metric in a period: {@code unit subject state value numerator/denominator n}, by unit. */
    List<String> figures(String metric, String period) {
        return jdbc.sql("""
                        select concat_ws(' ',
                            concat_ws('/', district_id, nullif(area, ''), nullif(team_id, '')),
                            nullif(subject, ''),
                            state,
                            round(value::numeric, 9)::float8,
                            numerator::text || '/' || denominator::text,
                            'n=' || n,
                            '[' || round(low::numeric, 7)::float8 || ',' || round(high::numeric, 7)::float8 || ']')
                        from metrics.value
                        where metric = ? and (period = ? or period || ' ' || period_start = ?)
                        order by district_id, area, team_id, subject, period_start
                        """)
                .param(metric)
                .param(period)
                .param(period)
                .query(String.class)
                .list();
    }

    /** The one figure of a team. */
    String team(String team, String metric, String period) {
        return one(figures(metric, period), "/" + team + " ");
    }

    /** The one figure of a goal, without its unit. */
    String goal(String goal, String metric) {
        return one(figures(metric, "to_date"), " " + goal + " ");
    }

    /** The number behind the one figure of a team or goal, unrounded. */
    double value(String id, String metric) {
        return jdbc.sql("select value from metrics.value where metric = ? and ? in (team_id, subject)")
                .param(metric)
                .param(id)
                .query(Double.class)
                .single();
    }

    double number(String column, String team, String metric, String period) {
        return jdbc.sql("select %s from metrics.value where metric = ? and team_id = ? and period = ?"
                        .formatted(column))
                .param(metric)
                .param(team)
                .param(period)
                .query(Double.class)
                .single();
    }

    /** Every figure, whole. */
    List<String> all() {
        return jdbc.sql("select v::text from metrics.value as v order by v::text collate \"C\"")
                .query(String.class)
                .list();
    }

    /** The rows that are listed of a figure. */
    List<Evidence> evidence(Metric metric, Map<String, String> place, LocalDate from, LocalDate through) {
        return new Metrics(new Sql(database)).evidence(metric, place, from, through);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    private static String one(List<String> figures, String part) {
        var found = figures.stream().filter(figure -> figure.contains(part)).toList();
        if (found.size() != 1) {
            throw new AssertionError("%s in %s".formatted(part, figures));
        }
        return found.get(0).substring(found.get(0).indexOf(part) + part.length());
    }
}
