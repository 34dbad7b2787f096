package org.collaborationoutcomes.intake.finding;

import java.util.Locale;

/** Whole numbers as people read them, the same on every machine: 1,240. */
public final class Counts {

    private Counts() {}

    public static String words(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Such as "1 row" and "1,240 rows". */
    public static String words(long count, String one) {
        return words(count) + " " + one + (count == 1 ? "" : "s");
    }
}
