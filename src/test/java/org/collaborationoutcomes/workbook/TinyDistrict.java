package org.collaborationoutcomes.workbook;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.collaborationoutcomes.TestDatabase;
import org.collaborationoutcomes.metrics.Metrics;
import org.collaborationoutcomes.release.Edition;
import org.collaborationoutcomes.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Released rows as a test gives them, all of 30 January 2026. */
final class TinyDistrict {
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 30);

    private final DataSource database = TestDatabase.fresh();
    private final JdbcTemplate jdbc;

    /** One connection serves all rows: hundreds of new ones would take a minute. */
    TinyDistrict() {
        try {
            jdbc = new JdbcTemplate(new SingleConnectionDataSource(database.getConnection(), true));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        row("report", "2026-01-30", "2025-07-01", "2024-07-01", "2025-26", "0".repeat(64));
    }

    /** A row of schema release, all columns in order but as_of where it stands first; null stays null. */
    TinyDistrict row(String table, @Nullable Object... values) {
        var marks = String.join(", ", Collections.nCopies(values.length, "?"));
        var typed = values.clone();
        for (int i = 0; i < typed.length; i++) {
            if (typed[i] instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                typed[i] = LocalDate.parse(text);
            }
        }
        jdbc.update("insert into release.%s values (%s)".formatted(table, marks), typed);
        return this;
    }

    TinyDistrict district(String id, String name, int teams) {
        return row("district", AS_OF, id, name, teams, true);
    }

    TinyDistrict team(String district, String id, String area, String name) {
        return row("team", AS_OF, id, district, area, name, "Oak School", null, null, true, 2.0, false, 8);
    }

    TinyDistrict shelteredTeam(String district, String id, String area, String name) {
        return row("team", AS_OF, id, district, area, name, null, null, null, true, 2.0, true, null);
    }

    /** A ratio of the school year; {@code unit} is district, area or team, with slashes between: {@code D/teacher/T1}. */
    TinyDistrict year(String unit, String metric, double over, double under) {
        return value(unit, "", "ytd", "2025-07-01", metric, over / under, over, under, (long) under, "ok");
    }

    TinyDistrict hidden(String unit, String metric) {
        return value(unit, "", "ytd", "2025-07-01", metric, null, null, null, null, "suppressed");
    }

    TinyDistrict month(String unit, String month, String metric, double over, double under) {
        return value(unit, "", "month", month, metric, over / under, over, under, (long) under, "ok");
    }

    TinyDistrict value(
            String unit,
            String subject,
            String period,
            @Nullable String start,
            String metric,
            @Nullable Double value,
            @Nullable Double over,
            @Nullable Double under,
            @Nullable Long n,
            String state) {
        return figure(unit, subject, period, start, metric, new Double[] {value, null, null, over, under}, n, state);
    }

    /** A figure with the ends of its interval. */
    TinyDistrict ranged(
            String unit, String subject, String period, String start, String metric, double[] ends, @Nullable Long n) {
        return figure(
                unit, subject, period, start, metric, new Double[] {ends[0], ends[1], ends[2], null, null}, n, "ok");
    }

    /** Value, low, high, numerator and denominator are given in this order. */
    private TinyDistrict figure(
            String unit,
            String subject,
            String period,
            @Nullable String start,
            String metric,
            @Nullable Double[] numbers,
            @Nullable Long n,
            String state) {
        var parts = List.of((unit + "///").split("/", -1));
        var scope = !parts.get(2).isEmpty() ? "team" : parts.get(1).isEmpty() ? "district" : "area";
        var end = period.equals("month") && start != null
                ? LocalDate.parse(start).plusMonths(1).minusDays(1)
                : AS_OF;
        return row(
                "value",
                AS_OF,
                subject.startsWith("G") && !metric.equals("verdict_word") && period.equals("to_date") ? "goal" : scope,
                parts.get(0),
                parts.get(1),
                parts.get(2),
                subject,
                period,
                start,
                end,
                metric,
                numbers[0],
                numbers[1],
                numbers[2],
                numbers[3],
                numbers[4],
                n,
                state);
    }

    /** The workbooks of all districts that were given. */
    List<Path> write(Path folder) {
        var sql = new Sql(database);
        return workbook(sql).write(edition(), List.of(), folder).stream()
                .map(Written::workbook)
                .toList();
    }

    Workbook workbook(Sql sql) {
        return new Workbook(sql, new Metrics(sql).catalogue(), "1.0");
    }

    Workbook workbook() {
        return workbook(new Sql(database));
    }

    static Edition edition() {
        return Edition.first(AS_OF, Edition.Kind.LEADERS, "0".repeat(64));
    }
}
