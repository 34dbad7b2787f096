package org.collaborationoutcomes.xlsx.spec;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A formula over cells of the same workbook: {@code Formula.of("SUM({0})/SUM({1})", attended, invited)}.
 *
 * <p>Its words come from the program, never from data: the pattern may hold only operators, numbers, references and the
 * few functions that every spreadsheet program calculates alike and that do not change with the clock.
 */
public record Formula(String pattern, List<Ref> refs) {
    private static final Set<String> FUNCTIONS = Set.of(
            "SUM",
            "SUMIFS",
            "SUMPRODUCT",
            "COUNT",
            "COUNTA",
            "COUNTIFS",
            "AVERAGE",
            "MIN",
            "MAX",
            "MEDIAN",
            "ROUND",
            "ABS",
            "SQRT",
            "STDEV",
            "IF",
            "AND",
            "OR",
            "NOT",
            "IFERROR",
            "INDEX",
            "MATCH",
            "CORREL",
            "ISNUMBER");
    private static final Pattern SHAPE = Pattern.compile("(?:[A-Z]+\\(|\\{\\d+}|\"\"|[0-9.,()+\\-*/<>= ])+");
    private static final Pattern FUNCTION = Pattern.compile("([A-Z]+)\\(");
    private static final Pattern SLOT = Pattern.compile("\\{(\\d+)}");

    public Formula {
        refs = List.copyOf(refs);
        var functions = FUNCTION.matcher(pattern).results().map(found -> found.group(1));
        if (!SHAPE.matcher(pattern).matches() || !functions.allMatch(FUNCTIONS::contains)) {
            throw new IllegalArgumentException(
                    "Formula '" + pattern + "' must be operators, numbers, {0} and functions of "
                            + FUNCTIONS.stream().sorted().toList());
        }
    }

    public static Formula of(String pattern, Ref... refs) {
        return new Formula(pattern, List.of(refs));
    }

    public static Formula sum(Ref cells) {
        return of("SUM({0})", cells);
    }

    /** One sum over another, such as attended over invited. */
    public static Formula ratio(Ref numerator, Ref denominator) {
        return of("SUM({0})/SUM({1})", numerator, denominator);
    }

    /** The same value as another cell. */
    public static Formula same(Ref cell) {
        return of("{0}", cell);
    }

    /** The formula as Excel reads it. */
    public String written(Function<Ref, String> address) {
        return SLOT.matcher(pattern)
                .replaceAll(slot -> java.util.regex.Matcher.quoteReplacement(
                        address.apply(refs.get(Integer.parseInt(slot.group(1))))));
    }
}
