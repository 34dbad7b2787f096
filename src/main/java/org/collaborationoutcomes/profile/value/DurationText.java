package org.collaborationoutcomes.profile.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long something took, as tools write it: 1h 27m 51s, 59 Min. 0 Sek., 00:41:30, 37:20, 58.53, 128. */
public final class DurationText {

    private static final String HOURS = "h|hrs?|hours?|std|stdn?|stunden?|heures?|horas?|or[ae]|uu?r|uren|godz";
    private static final String MINUTES = "m|'|mn|mins?|minutes?|minuten|minutos?|minut[oi]|minuut";
    private static final String SECONDS =
            "s|secs?|seconds?|seke?|sekunden?|segs?|segundos?|second[oi]|secondes?|seconden";
    private static final Pattern PARTS = Pattern.compile("(?:(?<h>\\d+(?:[.,]\\d+)?) ?(?:" + HOURS + ")\\.?,? ?)?"
            + "(?:(?<m>\\d+(?:[.,]\\d+)?) ?(?:" + MINUTES + ")\\.?,? ?)?"
            + "(?:(?<s>\\d+(?:[.,]\\d+)?) ?(?:" + SECONDS + ")\\.?)?");
    private static final Pattern CLOCK = Pattern.compile("(?:(?<h>\\d{1,3}):)?(?<m>\\d{1,3}):(?<s>\\d{2})");
    private static final Pattern HOURS_MINUTES = Pattern.compile("^(\\d{1,3}) ?h ?(\\d{1,2})$");
    private static final Pattern LESS_THAN = Pattern.compile("^< ?");
    private static final Pattern BARE = Pattern.compile("\\d{1,6}(?:[.,]\\d+)?");
    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_AN_HOUR = 3_600;

    private DurationText() {}

    /**
     * The seconds that a text says.
     *
     * @param unit the seconds that a bare number counts
     * @throws WrongValueException X-DURATION
     */
    public static long seconds(String text, int unit) throws WrongValueException {
        var plain = HOURS_MINUTES
                .matcher(LESS_THAN.matcher(PlainText.of(text)).replaceFirst(""))
                .replaceFirst("$1h $2m");
        if (BARE.matcher(plain).matches()) {
            return Math.round(number(plain) * unit);
        }
        var clock = CLOCK.matcher(plain);
        var parts = clock.matches() ? clock : PARTS.matcher(plain.startsWith("pt") ? plain.substring(2) : plain);
        if (plain.isEmpty() || !parts.matches()) {
            throw new WrongValueException("X-DURATION");
        }
        return Math.round(number(parts.group("h")) * SECONDS_AN_HOUR
                + number(parts.group("m")) * SECONDS_A_MINUTE
                + number(parts.group("s")));
    }

    /** Whole minutes, the nearest; whoever was there at all was there for one. */
    public static long minutes(long seconds) {
        return seconds <= 0 ? 0 : Math.max(1, Math.round(seconds / (double) SECONDS_A_MINUTE));
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
    }
}
