package org.collaborationoutcomes.profile.spell;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time that somebody was there, from joining to leaving; where clocks are put back, an hour comes twice. */
record Spell(ZonedDateTime from, ZonedDateTime to) {

    static final Comparator<Spell> IN_ORDER = Comparator.comparing(Spell::from).thenComparing(Spell::to);

    /**
     * By the clocks of a zone. Who seems to have left before coming did so in the hour that came again; else it was at once.
     */
    static Spell of(LocalDateTime from, LocalDateTime to, ZoneId zone) {
        var joined = from.atZone(zone);
        var left = to.atZone(zone);
        var again = left.withLaterOffsetAtOverlap();
        return new Spell(joined, !left.isBefore(joined) ? left : again.isBefore(joined) ? joined : again);
    }

    /** The part within a meeting, where its ends are known; null where there is none. */
    @Nullable
    Spell within(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
        var opened = start == null ? from : start.atZone(from.getZone());
        var closed = end == null ? to : end.atZone(to.getZone()).withLaterOffsetAtOverlap();
        var first = from.isBefore(opened) ? opened : from;
        var last = to.isAfter(closed) ? closed : to;
        return last.isBefore(first) ? null : new Spell(first, last);
    }

    boolean overlaps(Spell other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** How long all together, what two of them share counted once. */
    static long seconds(List<Spell> spells) {
        var sorted = new ArrayList<>(spells);
        sorted.sort(IN_ORDER);
        long seconds = 0;
        ZonedDateTime counted = null;
        for (var spell : sorted) {
            var from = counted != null && spell.from.isBefore(counted) ? counted : spell.from;
            if (spell.to.isAfter(from)) {
                seconds += Duration.between(from, spell.to).toSeconds();
            }
            counted = counted == null || spell.to.isAfter(counted) ? spell.to : counted;
        }
        return seconds;
    }
}
