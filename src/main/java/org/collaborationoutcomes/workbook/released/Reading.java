package org.collaborationoutcomes.workbook.released;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collaborationoutcomes.sql.Sql;
import org.collaborationoutcomes.workbook.released.figure.Earlier;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.collaborationoutcomes.workbook.released.figure.Figures;
import org.collaborationoutcomes.workbook.released.figure.Gathering;
import org.collaborationoutcomes.workbook.released.figure.Scope;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.jspecify.annotations.Nullable;

/** Reads schema release. */
public final class Reading {

    private final Sql sql;

    public Reading(Sql sql) {
        this.sql = sql;
    }

    /** The districts by id; of none given, all. */
    public List<District> districts(Collection<String> only) {
        return sql.query("workbook/districts", Map.of(), (row, i) -> Rows.district(row)).stream()
                .filter(district -> only.isEmpty() || only.contains(district.districtId()))
                .toList();
    }

    public Released of(District district) {
        return sql.inTransaction(() -> read(district));
    }

    private Released read(District district) {
        var key = Map.of("district_id", district.districtId());
        var report = sql.one("workbook/report", Map.of(), (row, i) -> Rows.report(row));
        return new Released(
                report,
                district,
                sql.query("workbook/teams", key, (row, i) -> Rows.team(row)),
                sql.query("workbook/goals", key, (row, i) -> Rows.goal(row)),
                sql.query("workbook/waves", key, (row, i) -> Rows.wave(row)),
                sql.query("workbook/items", key, (row, i) -> Rows.item(row)),
                sql.query("workbook/bands", key, (row, i) -> Rows.band(row)),
                sql.query("workbook/files", Map.of(), (row, i) -> Rows.file(row)),
                sql.query("workbook/feeds", Map.of(), (row, i) -> Rows.feed(row)),
                sql.query("workbook/gaps", key, (row, i) -> Rows.gap(row)).stream()
                        .findFirst()
                        .orElse(RecordGap.NONE),
                thresholds(),
                figures("workbook/figures", key),
                earlier(report.asOf()),
                sql.query("workbook/changes", key, (row, i) -> Rows.change(row)),
                PracticeRows.read(sql, key));
    }

    private Map<String, String> thresholds() {
        var all = new TreeMap<String, String>();
        sql.forEach("workbook/thresholds", Map.of(), row -> all.put(row.getString("key"), row.getString("value")));
        return all;
    }

    private Optional<Earlier> earlier(LocalDate asOf) {
        return sql
                .query(
                        "workbook/leaders_before",
                        Map.of("as_of", asOf),
                        (row, i) -> new Earlier(row.getObject("as_of", LocalDate.class)))
                .stream()
                .findFirst();
    }

    private Figures figures(String query, Map<String, ?> key) {
        var all = new Gathering();
        sql.forEach(
                query,
                key,
                row -> all.add(
                        row.getString("metric"),
                        unit(row),
                        row.getString("subject"),
                        row.getString("period"),
                        row.getObject("period_start", LocalDate.class),
                        figure(row)));
        return all.figures();
    }

    /** A goal's figures are found by the goal. */
    private static Unit unit(ResultSet row) throws SQLException {
        var scope = Scope.of(row.getString("scope"));
        return scope == Scope.GOAL
                ? new Unit(scope, "", "")
                : new Unit(scope, row.getString("area"), row.getString("team_id"));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                number(row, "value"),
                number(row, "low"),
                number(row, "high"),
                number(row, "numerator"),
                number(row, "denominator"),
                row.getObject("n", Long.class));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Double.class);
    }
}
