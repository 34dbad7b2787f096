package org.collaborationoutcomes.workbook.released;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.collaborationoutcomes.sql.Sql;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.collaborationoutcomes.workbook.released.practice.Behind;
import org.collaborationoutcomes.workbook.released.practice.Found;
import org.collaborationoutcomes.workbook.released.practice.Practice;
import org.collaborationoutcomes.workbook.released.practice.Practices;
import org.collaborationoutcomes.workbook.released.practice.Rule;
import org.jspecify.annotations.Nullable;

/** Reads what was released of a district's practices. */
final class PracticeRows {

    private PracticeRows() {}

    static Practices read(Sql sql, Map<String, ?> district) {
        return new Practices(
                sql.query("workbook/practices", district, (row, i) -> practice(row)),
                sql.query("workbook/practice_figures", district, (row, i) -> behind(row)),
                sql.query("workbook/findings", district, (row, i) -> found(row)),
                sql.query("workbook/practice_rules", Map.of(), (row, i) -> rule(row)));
    }

    private static Practice practice(ResultSet row) throws SQLException {
        return new Practice(
                row.getString("practice_id"),
                row.getString("title"),
                row.getString("status"),
                row.getString("metric"),
                row.getString("subject"),
                row.getString("area"),
                number(row, "value"),
                number(row, "change"),
                row.getObject("n", Long.class),
                row.getString("needs"));
    }

    private static Behind behind(ResultSet row) throws SQLException {
        return new Behind(
                row.getString("practice_id"),
                row.getString("metric"),
                row.getString("subject"),
                row.getString("area"),
                row.getString("period"),
                figure(row, State.valueOf(row.getString("state").toUpperCase(Locale.ROOT))));
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getString("finds").equals("celebrate"),
                row.getString("practice_id"),
                row.getString("team_id"),
                row.getString("area"),
                row.getString("goal_id"),
                row.getString("subject"),
                row.getInt("lasted"),
                row.getString("metric"),
                figure(row, number(row, "value") == null ? State.NO_DATA : State.OK),
                row.getDouble("limit_value"),
                row.getString("other_metric"),
                number(row, "other_value"),
                row.getString("what"),
                row.getString("said"),
                row.getString("question"));
    }

    private static Rule rule(ResultSet row) throws SQLException {
        return new Rule(
                row.getString("practice_id"),
                row.getString("finds").equals("celebrate"),
                row.getString("metric"),
                row.getString("subject"),
                row.getString("area"),
                row.getString("scope").equals("team"),
                row.getString("op"),
                row.getDouble("limit_value"),
                row.getString("other_metric"),
                row.getDouble("other_limit"),
                row.getString("what"));
    }

    private static Figure figure(ResultSet row, State state) throws SQLException {
        return new Figure(
                state,
                number(row, "value"),
                null,
                null,
                number(row, "numerator"),
                number(row, "denominator"),
                row.getObject("n", Long.class));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Double.class);
    }
}
