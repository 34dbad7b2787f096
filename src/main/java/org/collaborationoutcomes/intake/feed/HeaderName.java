package org.collaborationoutcomes.intake.feed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.collaborationoutcomes.csv.Cell;

/** Column names as they are compared: case, blanks around, and blanks or dashes for underscores don't matter. */
final class HeaderName {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}_-]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern NAME_LIKE = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N} \u00A0_./()'’?#:&-]{0,59}");
    private static final Pattern NUMBER_LIKE = Pattern.compile(".*\\d{3}.*");

    private static final Pattern VALUE =
            Pattern.compile("(.*\\D)?(\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4})(\\D.*)?|[+-]?\\d+([.,]\\d+)?");

    private HeaderName() {}

    static String of(String cell) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                .replaceAll("");
        return GAP.matcher(new Cell(visible).stripped()).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** A date, with whatever around it, or a number alone. */
    static boolean looksLikeAValue(String cell) {
        return VALUE.matcher(new Cell(cell).stripped()).matches();
    }

    /** Names may be repeated to people; what may be somebody's data (a file without header) may not. */
    static boolean looksLikeAName(String cell) {
        var name = new Cell(cell).stripped();
        return NAME_LIKE.matcher(name).matches() && !NUMBER_LIKE.matcher(name).matches();
    }
}
