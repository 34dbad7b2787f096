package org.collaborationoutcomes.profile.spell;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collaborationoutcomes.profile.row.MappedRow;
import org.collaborationoutcomes.profile.row.Reasons;
import org.collaborationoutcomes.profile.value.DurationText;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a file.
 *
 * @param start when it started, where the source says so
 * @param began else when the first came, where rows say so
 * @param zone where the clocks stand
 */
record Meeting(
        @Nullable LocalDate day,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        Duration lateAfter,
        @Nullable LocalDateTime began,
        ZoneId zone) {

    private static final long MOST_APART = 2; // minutes: tools round each time that somebody was there

    /** The rows of one person as one: the first has it all, the others are part of it. */
    List<MappedRow> united(List<Attendance> rows) {
        if (rows.stream().allMatch(Attendance::isUntold)) {
            return rows.stream().map(row -> row.row().without(Reasons.UNTOLD)).toList();
        }
        var spells = rows.stream().flatMap(row -> row.spells().stream()).toList();
        var within = spells.stream()
                .map(spell -> spell.within(start, end))
                .filter(Objects::nonNull)
                .toList();
        if (!spells.isEmpty() && within.isEmpty()) {
            return rows.stream().map(row -> row.row().without(Reasons.OUTSIDE)).toList();
        }
        var united = new ArrayList<MappedRow>();
        united.add(main(rows, within));
        rows.stream().skip(1).map(row -> row.row().without(Reasons.MERGED)).forEach(united::add);
        return united;
    }

    private MappedRow main(List<Attendance> rows, List<Spell> spells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (var row : rows) { // what the first does not say, another may
            row.row()
                    .values()
                    .forEach((name, value) ->
                            values.merge(name, value, (first, other) -> first.isEmpty() ? other : first));
        }
        values.put("person", rows.get(0).person());
        var status = status(rows);
        values.put("status", status);
        values.put("minutes", status.equals("absent") ? "" : minutes(rows, spells));
        put(values, "meeting_date", day);
        put(values, "meeting_start", start);
        put(values, "meeting_began", began);
        if (differs(rows)) {
            values.put("stated_otherwise", "yes");
        }
        if (length() < Long.MAX_VALUE) {
            values.put("scheduled_minutes", String.valueOf(length()));
        }
        return rows.get(0).row().saying(values);
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        values.put(name, value == null ? "" : value.toString());
    }

    private String minutes(List<Attendance> rows, List<Spell> spells) {
        if (!spells.isEmpty()) {
            return String.valueOf(DurationText.minutes(Spell.seconds(spells)));
        }
        var stated = rows.stream()
                .map(row -> row.row().value("minutes"))
                .filter(minutes -> !minutes.isEmpty())
                .toList();
        long sum = stated.stream().mapToLong(Long::parseLong).sum();
        return stated.isEmpty() ? "" : String.valueOf(Math.min(sum, length()));
    }

    /** Whether no table states about as many minutes as there are between coming and going. */
    private static boolean differs(List<Attendance> rows) {
        var spells = rows.stream().flatMap(row -> row.spells().stream()).toList();
        Map<String, Long> stated = new HashMap<>();
        for (var row : rows) {
            var minutes = row.row().value("minutes");
            if (!minutes.isEmpty()) {
                stated.merge(People.table(row.row()), Long.parseLong(minutes), Long::sum);
            }
        }
        long united = DurationText.minutes(Spell.seconds(spells));
        return !spells.isEmpty()
                && !stated.isEmpty()
                && stated.values().stream().allMatch(minutes -> Math.abs(minutes - united) > MOST_APART);
    }

    /** In minutes; without end where nobody says it. */
    private long length() {
        return start != null && end != null && end.isAfter(start)
                ? DurationText.minutes(
                        Duration.between(start.atZone(zone), end.atZone(zone)).toSeconds())
                : Long.MAX_VALUE;
    }

    /** Absent only if every row says so; late by the first coming after a start that is known. */
    private String status(List<Attendance> rows) {
        var told = rows.stream()
                .map(row -> row.row().value("status"))
                .filter(status -> !status.equals("absent"))
                .findFirst()
                .orElse("absent");
        var came = rows.stream()
                .map(Attendance::came)
                .filter(Objects::nonNull)
                .min(LocalDateTime::compareTo)
                .orElse(null);
        boolean late = start != null && came != null && came.isAfter(start.plus(lateAfter));
        return late && List.of("present", "remote").contains(told) ? "late" : told;
    }
}
