package org.collaborationoutcomes.intake.finding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with {words} to fill in, and [parts] that are left out where a word of theirs is unknown. */
record Template(String text) {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

    String filled(Map<String, String> words) {
        // Brackets first, on the template alone: a value may well contain some.
        var kept =
                OPTIONAL.matcher(text).replaceAll(part -> allKnown(part.group(1), words) ? quote(part.group(1)) : "");
        return WORD.matcher(kept).replaceAll(word -> quote(words.getOrDefault(word.group(1), "?")));
    }

    private static boolean allKnown(String part, Map<String, String> words) {
        return WORD.matcher(part).results().allMatch(word -> words.containsKey(word.group(1)));
    }

    private static String quote(String text) {
        return Matcher.quoteReplacement(text);
    }
}
