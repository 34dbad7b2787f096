package org.collaborationoutcomes.intake.spelling;

import java.time.LocalDate;
import java.util.List;
import org.collaborationoutcomes.profile.value.DateEvidence;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.jspecify.annotations.Nullable;

/** What the cells of one file tell together of how it is spelled. One cell alone may be a slip; two are a habit. */
public final class Evidence {

    private static final int HABIT = 2;

    private final DateEvidence order = new DateEvidence();
    private final Examples examples = new Examples();
    private final ShortYears shortYears = new ShortYears();
    private final boolean semicolons;
    private final String folder;
    private final LocalDate notAfter;
    private @Nullable Spelling told;
    private long plainDays;
    private long otherDays;
    private long dayNumbers;
    private long commas;
    private long points;
    private long unclear;

    /**
     * Nothing seen yet.
     *
     * @param semicolons stand between the columns, as where commas stand before decimals
     * @param folder of the inbox that the file lies in
     * @param notAfter the day that none of its days is after
     */
    public Evidence(boolean semicolons, String folder, LocalDate notAfter) {
        this.semicolons = semicolons;
        this.folder = folder;
        this.notAfter = notAfter;
    }

    /** The folder of the inbox that the file lies in, with /. */
    public String folder() {
        return folder;
    }

    /** A file of rejected rows says how the file was spelled that they come from. */
    public void told(String words) {
        told = Spelling.of(words);
    }

    /** Whether all that was seen is written as feeds write it. */
    public boolean isPlain() {
        return told == null && commas + unclear == 0 && examples.date() == null && examples.dayNumber() == null;
    }

    /** Whether the file itself says how it is spelled. */
    public boolean isTold() {
        return told != null;
    }

    /** A cell of a column of days. */
    public void seeDay(String text) {
        if (isPlainDay(text)) {
            plainDays++;
        } else if (WrittenDay.isNumber(text)) {
            dayNumbers++;
            examples.dayNumber(text);
        } else {
            var moment = WrittenDay.form(text);
            if (moment != null || WrittenDay.hasShortYear(text)) {
                otherDays += moment == null ? 0 : 1;
                if (moment == null) {
                    shortYears.see(text);
                }
                order.see(text);
                examples.date(text);
            }
        }
    }

    private static boolean isPlainDay(String text) {
        return text.length() >= 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && (text.length() == 10 || text.charAt(10) == 'T' || text.charAt(10) == 't');
    }

    /** A cell of a column of numbers. */
    public void seeNumber(String text) {
        if (WrittenNumber.hasClearComma(text)) {
            commas++;
            examples.comma(text);
        } else if (WrittenNumber.hasClearPoint(text)) {
            points++;
        } else if (WrittenNumber.isUnclear(text)) {
            unclear++;
            examples.comma(text);
        }
    }

    /** Some cells that show how it is spelled. */
    public Examples examples() {
        return examples;
    }

    /** Whether there are dates of which one can't tell the month, and no others are written as they should. */
    public boolean needsOrder() {
        return told == null && plainDays == 0 && order.isNeeded();
    }

    /** Whether some of its dates begin with the day and others with the month. */
    public boolean isContradictory() {
        return told == null && order.isContradictory();
    }

    /** Whether dates like 04/11/2026 begin with the day, as far as the file itself tells; null = it doesn't. */
    public @Nullable Boolean isDayFirst() {
        var found = told != null ? told.order() : order.order(List.of(), notAfter);
        return found == null ? null : found == DayMonth.DAY_FIRST;
    }

    /** How it is spelled, where dates like 04/11/2026 begin so; null = not known. */
    public Spelling spelling(@Nullable Boolean dayFirst) {
        if (told != null) {
            return told;
        }
        var first = dayFirst == null ? null : dayFirst ? DayMonth.DAY_FIRST : DayMonth.MONTH_FIRST;
        boolean onlyNumbers = dayNumbers >= HABIT && plainDays + otherDays == 0;
        boolean onlyShort = shortYears.areHabit() && plainDays + otherDays == 0;
        var begins = otherDays > 0 || onlyShort ? first : null;
        return new Spelling(begins, otherDays > 0, onlyNumbers, onlyShort, isDecimalComma());
    }

    /** With nothing that tells otherwise, commas between columns of semicolons stand before decimals. */
    private boolean isDecimalComma() {
        return points == 0 && (semicolons ? commas + unclear > 0 : commas >= HABIT);
    }
}
