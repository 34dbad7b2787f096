package org.collaborationoutcomes.samples;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Which days a district's schools are open, and the calendar file that says so for those that have one. */
final class SchoolDays {

    private static final List<Row> CLOSED = Plan.rows("calendar");

    private SchoolDays() {}

    static void write(Drop drop) {
        Sheet sheet = drop.sheet("district-office/calendar.csv", "district_id,school,starts_on,ends_on,label");
        CLOSED.stream()
                .filter(row -> row.text("written").equals("yes"))
                .forEach(row -> sheet.add(
                        row.text("district"), row.text("school"), row.text("from"), row.text("to"), row.text("label")));
    }

    /** Open as the calendar has it: weekends are open days there. */
    static boolean open(Team team, LocalDate day) {
        return CLOSED.stream().noneMatch(row -> concerns(row, team) && covers(row, day));
    }

    static boolean schoolDay(Team team, LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return open(team, day) && weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY;
    }

    private static boolean concerns(Row row, Team team) {
        return row.text("district").equals(team.district())
                && (!row.has("school") || row.text("school").equals(team.school()));
    }

    private static boolean covers(Row row, LocalDate day) {
        return !day.isBefore(LocalDate.parse(row.text("from"))) && !day.isAfter(LocalDate.parse(row.text("to")));
    }
}
