package org.collaborationoutcomes.release;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One edition that left the house.
 *
 * @param number 1, and one more for each edition of the same as-of date over other data
 * @param digest sha256 of all that was decided, as {@link Release#decide} answers it
 * @param folder its folder among the reports, like {@code 2026-11-21} or {@code 2026-11-21.02}
 */
public record Edition(LocalDate asOf, int number, Kind kind, String digest, String folder) {

    /** Nightly editions are working ones; what leaders compare with is a leaders' edition. */
    public enum Kind {
        WORKING,
        LEADERS;

        /** As {@code edition.json} has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** The first edition of its as-of date. */
    public static Edition first(LocalDate asOf, Kind kind, String digest) {
        return new Edition(asOf, 1, kind, digest, asOf.toString());
    }

    /** The edition after this one, of the same as-of date and kind, over other data. */
    public Edition next(String otherDigest) {
        int next = number + 1;
        return new Edition(asOf, next, kind, otherDigest, "%s.%02d".formatted(asOf, next));
    }
}
