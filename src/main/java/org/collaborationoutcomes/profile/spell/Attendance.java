package org.collaborationoutcomes.profile.spell;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.profile.row.MappedRow;
import org.jspecify.annotations.Nullable;

/**
 * What a row of an export tells of one person in one meeting.
 *
 * @param row as it was read
 * @param person who, the same in all rows of the file
 * @param named only the name tells who
 * @param spells the times it tells, empty where it tells none
 */
record Attendance(MappedRow row, String person, boolean named, List<Spell> spells) {

    private static final List<String> TIMES = List.of("joined", "left", "first_joined", "last_left", "at");

    /** The same of another person of the same name. */
    Attendance asNamesake(int number) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        values.put("namesake", String.valueOf(number));
        return new Attendance(row.saying(values), person + " " + number, named, spells);
    }

    Attendance with(List<Spell> others) {
        return new Attendance(row, person, named, List.copyOf(others));
    }

    /** The only spell of a row that has joining and leaving, or joining and minutes. */
    static List<Spell> of(MappedRow row, @Nullable LocalDateTime end, ZoneId zone) {
        var joined = moment(row, "joined");
        if (joined == null) {
            return List.of();
        }
        var left = moment(row, "left");
        if (left == null) {
            var minutes = row.value("minutes");
            left = minutes.isEmpty()
                    ? end
                    : joined.atZone(zone).plusMinutes(Long.parseLong(minutes)).toLocalDateTime();
        }
        if (left == null) {
            return List.of();
        }
        boolean pastMidnight =
                left.isBefore(joined) && Duration.between(left, joined).toHours() >= 12;
        return List.of(Spell.of(joined, pastMidnight ? left.plusDays(1) : left, zone));
    }

    /** When this row says that its person first came, whether or not it tells how long for. */
    @Nullable
    LocalDateTime came() {
        return came(row);
    }

    static @Nullable LocalDateTime came(MappedRow row) {
        var joined = moment(row, "joined");
        return joined == null ? moment(row, "first_joined") : joined;
    }

    /** Whether its list tells of everybody when or how long, but nothing of this one: registered people, say. */
    boolean isUntold() {
        var table = row.table();
        return table != null
                && !table.places().containsKey("status")
                && TIMES.stream().anyMatch(table.places()::containsKey)
                && row.value("minutes").isEmpty()
                && TIMES.stream().allMatch(time -> row.value(time).isEmpty());
    }

    static @Nullable LocalDateTime moment(MappedRow row, String name) {
        var text = row.value(name);
        return text.isEmpty() ? null : LocalDateTime.parse(text.length() == 10 ? text + "T00:00" : text);
    }

    static @Nullable LocalDate day(MappedRow row) {
        var text = row.value("meeting_date");
        return text.isEmpty() ? null : LocalDate.parse(text.substring(0, 10));
    }
}
