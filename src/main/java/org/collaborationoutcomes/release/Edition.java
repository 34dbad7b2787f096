package org.collaborationoutcomes.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * One edition that left the house.
 *
 * @param number 1, and one more for each edition of the same as-of date over other data
 * @param digest sha256 of all that was decided, as {@link Release#decide} answers it
 * @param folder its folder among the reports, like {@code 2026-11-21} or {@code 2026-11-21.02}
 * @param districts the ids of those that have a workbook in it, sorted; none = all
 */
public record Edition(LocalDate asOf, int number, Kind kind, String digest, String folder, List<String> districts) {

    public Edition {
        districts = List.copyOf(districts);
    }

    /** Nightly editions are working ones; what leaders compare with is a leaders' edition. */
    public enum Kind {
        WORKING,
        LEADERS;

        /** As {@code edition.json} has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one that {@code edition.json} has so. */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** The first edition of its as-of date. */
    public static Edition first(LocalDate asOf, Kind kind, String digest) {
        return new Edition(asOf, 1, kind, digest, asOf.toString(), List.of());
    }

    /** The edition after this one, of the same as-of date and kind, with a workbook of each district. */
    public Edition next(String itsDigest) {
        int next = number + 1;
        return new Edition(asOf, next, kind, itsDigest, "%s.%02d".formatted(asOf, next), List.of());
    }

    /** The same with workbooks of some districts only; none = all. */
    public Edition of(Collection<String> some) {
        return new Edition(asOf, number, kind, digest, folder, List.copyOf(new TreeSet<>(some)));
    }

    /** Whether each of these districts has a workbook in it; none = all. */
    public boolean holds(Collection<String> wanted) {
        return districts.isEmpty() || (!wanted.isEmpty() && districts.containsAll(wanted));
    }
}
