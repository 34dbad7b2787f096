package org.collaborationoutcomes.xlsx.safe;

import java.util.regex.Pattern;

/** Text as an Excel cell can hold it: nothing that breaks the XML, nothing that turns into something else on reading. */
public final class SafeText {
    /** What a cell holds at most, in UTF-16 units. */
    public static final int CELL_LIMIT = 32_767;

    private static final Pattern ESCAPE_LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final char VISIBLE_REPLACEMENT = '\uFFFD';

    private SafeText() {}

    /** The same words with line ends as {@code \n}, and each character that XML cannot carry shown as U+FFFD. */
    public static String clean(String words) {
        var lines = words.replace("\r\n", "\n").replace('\r', '\n');
        var clean = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            char unit = lines.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < lines.length()
                    && Character.isLowSurrogate(lines.charAt(i + 1))) {
                clean.append(unit).append(lines.charAt(++i));
            } else {
                clean.append(isPlain(unit) ? unit : VISIBLE_REPLACEMENT);
            }
        }
        return clean.toString();
    }

    /** Excel reads {@code _x0041_} as an escaped "A"; the underscore itself is escaped so that the words stay as they are. */
    public static String escaped(String clean) {
        return ESCAPE_LOOKALIKE.matcher(clean).replaceAll("_x005F_");
    }

    /** At most so many units, the last one an ellipsis where something was cut; never half a character. */
    public static String shortened(String clean, int limit) {
        if (clean.length() <= limit) {
            return clean;
        }
        int end = limit - 1;
        if (Character.isHighSurrogate(clean.charAt(end - 1))) {
            end--;
        }
        return clean.substring(0, end).stripTrailing() + "…";
    }

    /** Whether Excel would take the words for a formula if a person typed them. */
    public static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r\n".indexOf(words.charAt(0)) >= 0 && words.length() > 1;
    }

    private static boolean isPlain(char unit) {
        boolean control = unit < 0x20 && unit != '\n' && unit != '\t';
        boolean c1 = unit >= 0x7F && unit < 0xA0;
        return !control && !c1 && !Character.isSurrogate(unit) && unit < 0xFFFE;
    }
}
