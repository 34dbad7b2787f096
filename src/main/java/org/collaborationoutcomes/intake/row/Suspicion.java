package org.collaborationoutcomes.intake.row;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that can be kept as it is, but is probably not what was meant. */
enum Suspicion {
    ENCODED_TWICE("looks as if its letters had been converted twice"),
    TWO_ALPHABETS("mixes letters of two alphabets that look alike in one word");

    private static final Pattern TWICE = Pattern.compile(
            "[\\u00C2\\u00C3][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178"
                    + "\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u2022\\u2026\\u2030\\u2039\\u203A\\u20AC\\u2122]|\\u00E2\\u20AC");
    private static final Set<UnicodeScript> ALIKE =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private final String words;

    Suspicion(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static @Nullable Suspicion of(String text) {
        if (isPlain(text)) {
            return null;
        }
        return TWICE.matcher(text).find() ? ENCODED_TWICE : mixes(text) ? TWO_ALPHABETS : null;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean mixes(String text) {
        var alphabets = EnumSet.noneOf(UnicodeScript.class);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            var script = UnicodeScript.of(c);
            if (ALIKE.contains(script)) {
                alphabets.add(script);
            } else if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                alphabets.clear();
            }
            if (alphabets.size() > 1) {
                return true;
            }
        }
        return false;
    }
}
