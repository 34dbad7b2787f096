package org.collaborationoutcomes.profile.spell;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
 * @param begins when the first person came, where nobody says when it started
 * @param start when it started, where the source says so
 */
record Meeting(
        @Nullable LocalDate day,
        @Nullable LocalDateTime begins,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        Duration lateAfter) {

    /** The rows of one person as one: the first has it all, the others are part of it. */
    List<MappedRow> united(List<Attendance> rows) {
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
        Map<String, String> values = new LinkedHashMap<>(rows.get(0).row().values());
        for (var row : rows) { // what the first does not say, another may
            row.row().values().forEach((name, value) -> {
                if (values.getOrDefault(name, "").isEmpty()) {
                    values.put(name, value);
                }
            });
        }
        values.put("person", rows.get(0).person());
        var status = status(rows);
        values.put("status", status);
        values.put("minutes", status.equals("absent") ? "" : minutes(rows, spells));
        put(values, "meeting_date", day);
        put(values, "meeting_start", start);
        put(values, "meeting_begins", begins);
        if (start != null && end != null && end.isAfter(start)) {
            long seconds = Duration.between(start, end).toSeconds();
            values.put("scheduled_minutes", String.valueOf(DurationText.minutes(seconds)));
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
        if (stated.isEmpty()) {
            return "";
        }
        long sum = stated.stream().mapToLong(Long::parseLong).sum();
        boolean isKnown = start != null && end != null && end.isAfter(start);
        long most = isKnown ? DurationText.minutes(Duration.between(start, end).toSeconds()) : Long.MAX_VALUE;
        return String.valueOf(Math.min(sum, most));
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
