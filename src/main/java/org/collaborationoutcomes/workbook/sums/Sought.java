package org.collaborationoutcomes.workbook.sums;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a formula can look for a name in a column. */
public final class Sought {
    /**
     * What a spreadsheet program looks for as it stands: no wildcard or sign of a comparison, and nothing that it could take
     * for a number, a day or a truth value.
     */
    private static final Pattern FOUND = Pattern.compile(
            "(?![<>=]|true$|false$|(?=.*\\d).*\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?=.*\\p{L}{3})[^*?~]+");

    private Sought() {}

    public static boolean isFound(String name) {
        return FOUND.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
