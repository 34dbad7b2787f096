package org.collaborationoutcomes.intake.spelling;

import java.util.IntSummaryStatistics;
import java.util.regex.Pattern;

/** Dates like 9/3/26 of a file, whose years have two digits: a habit if nothing lets think that the year comes first. */
final class ShortYears {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.]\\d{1,2}[/.](\\d\\d).*");
    private static final int HABIT = 2;
    private static final int MOST_MONTHS = 12;

    private final IntSummaryStatistics first = new IntSummaryStatistics();
    private final IntSummaryStatistics last = new IntSummaryStatistics();

    void see(String text) {
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            first.accept(Integer.parseInt(numbers.group(1)));
            last.accept(Integer.parseInt(numbers.group(2)));
        }
    }

    boolean areHabit() {
        return first.getCount() >= HABIT && !mayBeginWithTheYear();
    }

    /** All begin alike, with what is no month, and end in several ways. */
    private boolean mayBeginWithTheYear() {
        return first.getMin() == first.getMax() && first.getMin() > MOST_MONTHS && last.getMin() < last.getMax();
    }
}
