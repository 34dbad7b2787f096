package org.collaborationoutcomes.profile.spell;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time that somebody was there, from joining to leaving. */
record Spell(LocalDateTime from, LocalDateTime to) {

    static final Comparator<Spell> IN_ORDER = Comparator.comparing(Spell::from).thenComparing(Spell::to);

    /** The part within a meeting, where its ends are known; null where there is none. */
    @Nullable
    Spell within(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        var first = start != null && from.isBefore(start) ? start : from;
        var last = end != null && to.isAfter(end) ? end : to;
        return last.isBefore(first) ? null : new Spell(first, last);
    }

    boolean overlaps(Spell other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** How long all together, what two of them share counted once; in the zone where their clocks stand. */
    static long seconds(List<Spell> spells, ZoneId zone) {
        var sorted = new ArrayList<>(spells);
        sorted.sort(IN_ORDER);
        long seconds = 0;
        LocalDateTime counted = null;
        for (var spell : sorted) {
            var from = counted != null && spell.from.isBefore(counted) ? counted : spell.from;
            if (spell.to.isAfter(from)) {
                seconds += Duration.between(from.atZone(zone), spell.to.atZone(zone))
                        .toSeconds(); // clocks may change
            }
            counted = counted == null || spell.to.isAfter(counted) ? spell.to : counted;
        }
        return seconds;
    }
}
