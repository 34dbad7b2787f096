package org.collaborationoutcomes.profile.header;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A column name as it is compared: without case, width of letters, invisible marks, blanks around it and a last * : ? */
public final class HeaderText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\x{FE00}-\\x{FE0F}&&[^\\t\\r\\n]]");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern END = Pattern.compile("[*:?\\s]+$");

    private HeaderText() {}

    public static String of(String cell) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC))
                .replaceAll("");
        var plain = GAP.matcher(visible.replace('’', '\'')).replaceAll(" ").strip();
        return END.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
