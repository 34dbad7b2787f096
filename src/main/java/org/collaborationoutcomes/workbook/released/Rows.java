package org.collaborationoutcomes.workbook.released;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.collaborationoutcomes.workbook.released.figure.Band;
import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.collaborationoutcomes.workbook.released.figure.Scope;
import org.collaborationoutcomes.workbook.released.figure.Team;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.released.figure.Wave;
import org.jspecify.annotations.Nullable;

/** Rows of schema release as records. */
final class Rows {

    private Rows() {}

    static Report report(ResultSet row) throws SQLException {
        return new Report(
                day(row, "as_of"), day(row, "year_starts_on"), day(row, "months_from"), row.getString("school_year"));
    }

    static District district(ResultSet row) throws SQLException {
        return new District(
                row.getString("district_id"),
                row.getString("district_name"),
                row.getInt("teams"),
                row.getBoolean("has_calendar"));
    }

    static Team team(ResultSet row) throws SQLException {
        return new Team(
                row.getString("team_id"),
                row.getString("team_name"),
                row.getString("area"),
                row.getString("school"),
                row.getBoolean("active"),
                row.getBoolean("protected"),
                row.getObject("members", Integer.class));
    }

    static Goal goal(ResultSet row) throws SQLException {
        return new Goal(
                row.getString("goal_id"),
                row.getString("area"),
                row.getString("team_id"),
                row.getString("title"),
                row.getString("owner_title"),
                row.getString("unit"),
                day(row, "starts_on"),
                day(row, "due_on"),
                row.getDouble("baseline"),
                row.getDouble("target"),
                row.getDouble("weight"),
                row.getObject("latest_value", Double.class),
                dayOrNone(row, "latest_on"),
                row.getString("latest_note"),
                row.getString("verdict"),
                row.getInt("revisions"),
                row.getString("revision_reason"),
                row.getDouble("original_target"),
                day(row, "original_due_on"),
                row.getString("next_action"),
                dayOrNone(row, "next_action_due_on"),
                row.getBoolean("stale"),
                row.getObject("forecast_low", Double.class),
                row.getObject("forecast_high", Double.class));
    }

    static Wave wave(ResultSet row) throws SQLException {
        return new Wave(
                row.getString("period"),
                row.getString("survey_id"),
                row.getString("title"),
                day(row, "opens_on"),
                day(row, "closes_on"),
                row.getBoolean("closed"));
    }

    static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("survey_id"),
                row.getString("item_id"),
                row.getString("text"),
                row.getString("construct"),
                row.getDouble("scale_min"),
                row.getDouble("scale_max"));
    }

    static Band band(ResultSet row) throws SQLException {
        return new Band(
                new Unit(Scope.of(row.getString("scope")), row.getString("area"), row.getString("team_id")),
                row.getInt("band_no"),
                row.getDouble("band_from"),
                row.getDouble("band_to"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("members", Integer.class));
    }

    static DroppedFile file(ResultSet row) throws SQLException {
        return new DroppedFile(
                row.getString("path"),
                row.getString("feed"),
                row.getString("status").equals("refused"),
                row.getLong("read_rows"),
                row.getLong("added_rows"),
                row.getLong("changed_rows"),
                row.getLong("unchanged_rows"),
                row.getLong("removed_rows"),
                row.getLong("held_rows"),
                row.getLong("rejected_rows"),
                row.getLong("mended_rows"),
                row.getLong("skipped_rows"),
                row.getString("refused_because"));
    }

    static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getString("feed"),
                row.getInt("files"),
                row.getLong("read_rows"),
                row.getLong("rejected_rows"),
                row.getLong("waiting_rows"));
    }

    static RecordGap gap(ResultSet row) throws SQLException {
        return new RecordGap(
                row.getInt("reported_meetings"),
                row.getInt("unreported_meetings"),
                row.getInt("incomplete_meetings"),
                row.getObject("expected_pairs", Long.class),
                row.getObject("unrecorded_pairs", Long.class));
    }

    static Change change(ResultSet row) throws SQLException {
        return new Change(
                new Unit(Scope.of(row.getString("scope")), row.getString("area"), row.getString("team_id")),
                row.getString("subject"),
                row.getString("metric"),
                day(row, "before_as_of"),
                row.getObject("old_value", Double.class),
                State.valueOf(row.getString("old_state").toUpperCase(Locale.ROOT)),
                row.getObject("new_value", Double.class),
                State.valueOf(row.getString("new_state").toUpperCase(Locale.ROOT)),
                row.getObject("old_n", Long.class),
                row.getObject("new_n", Long.class),
                row.getBigDecimal("rules"),
                row.getBigDecimal("roster"),
                row.getBigDecimal("corrections"),
                row.getBigDecimal("late_rows"),
                row.getBigDecimal("new_data"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        var day = dayOrNone(row, column);
        if (day == null) {
            throw new IllegalStateException("Column %s is blank, must hold a day. Indicates a bug.".formatted(column));
        }
        return day;
    }

    private static @Nullable LocalDate dayOrNone(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
