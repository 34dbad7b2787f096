package org.collaborationoutcomes.intake.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer that says a number, mostly beside its words: 4, 4 - Agree, (4) Agree, Agree - 4, Agree (4), 4 Agree.
 *
 * @param label blank where there is the number alone
 * @param isLoose nothing but a blank stands between the two, as in "4 times"
 */
record NumberedLabel(double number, String label, boolean isLoose) {

    private static final String NUMBER = "(?<n>-?\\d{1,6}(?:[.,]\\d+)?)";
    private static final Pattern ALONE = Pattern.compile(
            "(?s)" + NUMBER + "\\s*[-–—.):=]?|[(\\[]\\s*" + NUMBER.replace("<n>", "<m>") + "\\s*[)\\]]");
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?s)" + NUMBER + "\\s*[-–—.):=]\\s*(?<label>\\D.*)"),
            Pattern.compile("(?s)" + NUMBER + "\\s*[(\\[]\\s*(?<label>\\D.*?)\\s*[)\\]]"),
            Pattern.compile("(?s)[(\\[]\\s*" + NUMBER + "\\s*[)\\]]\\s*[-–—.:=]?\\s*(?<label>\\D.*)"),
            Pattern.compile("(?s)(?<label>\\D*\\p{L}\\D*?)\\s*[-–—:=]\\s*" + NUMBER),
            Pattern.compile("(?s)(?<label>\\D*\\p{L}\\D*?)\\s*[(\\[]\\s*" + NUMBER + "\\s*[)\\]]"));
    private static final List<Pattern> LOOSE = List.of(
            Pattern.compile("(?s)" + NUMBER + "\\s+(?<label>\\p{L}.*)"),
            Pattern.compile("(?s)(?<label>\\p{L}\\D*?)\\s+" + NUMBER));

    /** Null where the cell says no number by itself. */
    static @Nullable NumberedLabel of(String cell) {
        var alone = ALONE.matcher(cell);
        if (alone.matches()) {
            var digits = alone.group("n") == null ? alone.group("m") : alone.group("n");
            return new NumberedLabel(number(digits), "", false);
        }
        var found = first(SHAPES, cell);
        if (found != null) {
            return new NumberedLabel(number(found.group("n")), found.group("label"), false);
        }
        var loose = first(LOOSE, cell);
        return loose == null ? null : new NumberedLabel(number(loose.group("n")), loose.group("label"), true);
    }

    private static @Nullable Matcher first(List<Pattern> shapes, String cell) {
        return shapes.stream()
                .map(shape -> shape.matcher(cell))
                .filter(Matcher::matches)
                .findFirst()
                .orElse(null);
    }

    private static double number(String digits) {
        return new BigDecimal(digits.replace(',', '.')).doubleValue();
    }
}
