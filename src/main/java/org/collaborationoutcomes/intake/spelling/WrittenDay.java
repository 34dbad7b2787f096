package org.collaborationoutcomes.intake.spelling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.collaborationoutcomes.profile.value.MomentText;
import org.collaborationoutcomes.profile.value.WrongValueException;
import org.jspecify.annotations.Nullable;

/** A day, with its time where it has one, as a spreadsheet of any country shows it. */
public record WrittenDay(LocalDate day, @Nullable LocalTime time) {

    private static final Pattern NUMBER = Pattern.compile("[345]\\d{4}(?:[.,]\\d{1,12})?");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([/.])\\d{1,2}\\1\\d\\d(?!\\d).*");
    private static final Pattern POINT_IN_TIME = Pattern.compile("(.*\\d{4},? )(\\d{1,2})\\.(\\d{2})");

    /** The day that a text means under this spelling, or null. */
    public static @Nullable WrittenDay of(String text, Spelling spelling) {
        var moment = moment(text, spelling);
        return moment == null ? null : of(moment, spelling.order());
    }

    private static @Nullable MomentText moment(String text, Spelling spelling) {
        if (isNumber(text)) {
            return spelling.dayNumbers() ? MomentText.of(text) : null;
        }
        if (spelling.shortYears() && hasShortYear(text)) {
            return MomentText.of(text);
        }
        return spelling.otherDays() ? form(text) : null;
    }

    private static @Nullable WrittenDay of(MomentText moment, @Nullable DayMonth order) {
        try {
            var day = moment.day(order);
            return day == null ? null : new WrittenDay(day, moment.time());
        } catch (WrongValueException e) {
            return null; // one of two days, or none
        }
    }

    /** The number of a day as spreadsheets count them, a share of the day behind it. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** A date of whole years and no zone, with or without a time; null for anything else. */
    static @Nullable MomentText form(String text) {
        if (!WHOLE_YEAR.matcher(text).find()) {
            return null; // 03/04/05 is anything
        }
        var point = POINT_IN_TIME.matcher(text);
        var moment = MomentText.of(point.matches() ? point.replaceFirst("$1$2:$3") : text);
        return moment != null
                        && (moment.day() != null || moment.first() > 0)
                        && moment.zone().isEmpty()
                ? moment
                : null;
    }

    /** Whether a text is a date like 3/4/26. */
    static boolean hasShortYear(String text) {
        return SHORT_YEAR.matcher(text).matches();
    }

    /** The day that was probably meant by what can't be read; never a guess between day and month. */
    public static @Nullable LocalDate near(String text, @Nullable DayMonth order) {
        boolean known = isNumber(text) || form(text) != null || hasShortYear(text);
        var moment = known ? MomentText.of(text) : null;
        var written = moment == null ? null : of(moment, order);
        return written == null ? null : written.day();
    }
}
