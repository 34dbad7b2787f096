package org.collaborationoutcomes.profile.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts with single plain blanks, in small letters. */
final class PlainText {

    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    private PlainText() {}

    static String of(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return GAP.matcher(normal).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
