package org.collaborationoutcomes.intake.spelling;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of one file write days and numbers.
 *
 * @param order of day and month in dates like 04/11/2026; null = such dates are rejected
 * @param otherDays whether days count that are not written like 2026-11-04
 * @param dayNumbers whether numbers like 45982 are days, as spreadsheets count them
 * @param shortYears whether dates like 9/3/26 count: their years have two digits
 * @param decimalComma whether 12,5 is twelve and a half
 */
public record Spelling(
        @Nullable DayMonth order, boolean otherDays, boolean dayNumbers, boolean shortYears, boolean decimalComma) {

    /** As feeds are written. */
    public static final Spelling PLAIN = new Spelling(null, false, false, false, false);

    private static final String DAY_FIRST = "day first";
    private static final String MONTH_FIRST = "month first";
    private static final String OTHER_DAYS = "other dates";
    private static final String DAY_NUMBERS = "days as numbers";
    private static final String SHORT_YEARS = "short years";
    private static final String DECIMAL_COMMA = "decimal comma";

    /** As the job writes it into a file of rejected rows, which are too few to tell it again; null where it is plain. */
    public @Nullable String words() {
        var words = new ArrayList<String>();
        if (otherDays || shortYears) {
            words.add(order == null ? OTHER_DAYS : order == DayMonth.DAY_FIRST ? DAY_FIRST : MONTH_FIRST);
        }
        if (dayNumbers) {
            words.add(DAY_NUMBERS);
        }
        if (shortYears) {
            words.add(SHORT_YEARS);
        }
        if (decimalComma) {
            words.add(DECIMAL_COMMA);
        }
        return words.isEmpty() ? null : String.join("; ", words);
    }

    /** The spelling that the job once put into words. */
    public static Spelling of(String words) {
        var said = List.of(words.strip().split("; *", -1));
        boolean dayFirst = said.contains(DAY_FIRST);
        boolean monthFirst = said.contains(MONTH_FIRST);
        return new Spelling(
                dayFirst ? DayMonth.DAY_FIRST : monthFirst ? DayMonth.MONTH_FIRST : null,
                !said.contains(SHORT_YEARS) && (dayFirst || monthFirst || said.contains(OTHER_DAYS)),
                said.contains(DAY_NUMBERS),
                said.contains(SHORT_YEARS),
                said.contains(DECIMAL_COMMA));
    }
}
