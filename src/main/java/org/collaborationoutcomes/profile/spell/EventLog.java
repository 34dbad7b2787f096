package org.collaborationoutcomes.profile.spell;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns who came and who went into spells: an open one ends with the log, a missing beginning is the log's. */
record EventLog(LocalDateTime first, LocalDateTime last, ZoneId zone) {

    static @Nullable EventLog of(List<Attendance> rows, ZoneId zone) {
        var moments = rows.stream()
                .map(row -> Attendance.moment(row.row(), "at"))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return moments.isEmpty() ? null : new EventLog(moments.get(0), moments.get(moments.size() - 1), zone);
    }

    /** The spells of one person, from rows in any order. */
    List<Spell> spells(List<Attendance> rows) {
        var spells = new ArrayList<Spell>();
        LocalDateTime open = null;
        for (var row : inTime(rows)) {
            var at = Objects.requireNonNull(Attendance.moment(row.row(), "at"));
            if (row.row().value("action").equals("join")) {
                open = open == null ? at : open;
                continue;
            }
            if (open != null || spells.isEmpty()) {
                spells.add(Spell.of(open == null ? first : open, at, zone));
            }
            open = null;
        }
        if (open != null) {
            spells.add(Spell.of(open, last, zone));
        }
        return spells;
    }

    private static List<Attendance> inTime(List<Attendance> rows) {
        return rows.stream()
                .filter(row -> Attendance.moment(row.row(), "at") != null)
                .sorted(Comparator.comparing(row -> Objects.requireNonNull(Attendance.moment(row.row(), "at"))))
                .toList();
    }
}
