package org.collaborationoutcomes.intake.cell;

import java.util.Locale;
import java.util.Set;

/**
 * The answers that an item of a survey may have.
 *
 * @param missing labels that are no answer, lower case
 */
public record Scale(double least, double most, Set<String> missing) {

    /** Of surveys that nobody declared. */
    public static final Scale DEFAULT = new Scale(1, 5, Set.of("n/a", "don't know"));

    public Scale {
        missing = Set.copyOf(missing);
    }

    /** Whether a label is no answer. */
    public boolean isMissing(String label) {
        return missing.contains(label.replace('\u2019', '\'').toLowerCase(Locale.ROOT));
    }

    static String words(double limit) {
        return limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit);
    }
}
