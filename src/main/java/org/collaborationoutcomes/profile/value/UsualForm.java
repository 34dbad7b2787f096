package org.collaborationoutcomes.profile.value;

import java.util.regex.Pattern;

/** Moments in the form that most tools write: 2026-09-24_15-00-10, 20260924 1500, 24.09.2026 15.00, 3 pm. */
final class UsualForm {

    private static final Pattern IN_FILE_NAME =
            Pattern.compile("(?<day>[\\d.-]{6,10})_(?<h>\\d{1,2})-(?<m>\\d{2})-(?<s>\\d{2})(?<half> ?[ap]m)?");
    private static final Pattern WITH_POINTS =
            Pattern.compile("(?<day>.*\\d{2}),? (?<h>\\d{1,2})\\.(?<m>\\d{2})(?:\\.(?<s>\\d{2}))?");
    private static final Pattern FULL_HOUR = Pattern.compile("(?<![\\d:.h])(?<h>\\d{1,2}) ?(?=[ap]\\.? ?m\\b)");
    private static final Pattern DIGITS_ALONE =
            Pattern.compile("(?<y>(?:19|20)\\d\\d)(?<mo>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])"
                    + "(?:[t ](?<h>\\d\\d):?(?<m>\\d\\d)(?::?(?<s>\\d\\d))?(?<rest>z|[+-]\\d{2}:?\\d{2})?)?");

    private UsualForm() {}

    /** With signs between its numbers, and colons in times of day. */
    static String of(String plain) {
        var digits = DIGITS_ALONE.matcher(plain);
        if (digits.matches()) {
            var day = digits.replaceFirst("${y}-${mo}-${d}");
            var time = digits.group("h") == null ? "" : digits.replaceFirst(" ${h}:${m}");
            var seconds = digits.group("s") == null ? "" : ":" + digits.group("s");
            return day + time + seconds + (digits.group("rest") == null ? "" : digits.group("rest"));
        }
        var named = IN_FILE_NAME.matcher(plain).replaceFirst("${day} ${h}:${m}:${s}${half}");
        var points = WITH_POINTS.matcher(named);
        var time = points.matches() ? points.replaceFirst("${day} ${h}:${m}") : named;
        var seconds = points.matches() && points.group("s") != null ? ":" + points.group("s") : "";
        return FULL_HOUR.matcher(time + seconds).replaceFirst("${h}:00 ");
    }
}
