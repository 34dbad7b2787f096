package org.collaborationoutcomes.facts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a name, an address or an id is compared: two that are written differently are alike only if a person would read
 * the same. Accents stay, and nothing is similar.
 *
 * @param folded without case, forms of letters, invisible marks and needless blanks
 * @param name the same in the order first name, last name, without what a tool put behind it, like (Guest)
 * @param otherName of "Smith, Ann": the words as they stand; null of others
 */
record Spelling(String folded, String name, @Nullable String otherName) {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern BEHIND = Pattern.compile("(.*\\S) ?[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern BETWEEN_PRONOUNS = Pattern.compile(" ?[/,|] ?");

    /** What conference tools put behind a name, in the languages that they speak. */
    private static final Set<String> TAGS = Set.of(
            "guest",
            "external",
            "unverified",
            "host",
            "co-host",
            "me",
            "organizer",
            "presenter",
            "gast",
            "extern",
            "externe",
            "externer",
            "invité",
            "invitée",
            "invitado",
            "invitada",
            "externo",
            "externa",
            "convidado",
            "convidada",
            "ospite",
            "esterno",
            "esterna");

    private static final Set<String> PRONOUNS = Set.of(
            "she", "her", "hers", "he", "him", "his", "they", "them", "theirs", "ze", "zir", "hir", "xe", "xem", "any",
            "all", "ella", "él", "elle", "elles", "ellos", "il", "iel", "lui", "sie", "ihr", "er", "ihm");

    static Spelling of(String text) {
        var folded = folded(text);
        var plain = withoutTags(folded);
        int comma = plain.indexOf(',');
        var last = comma < 0 ? "" : plain.substring(0, comma).strip();
        var first = plain.substring(comma + 1).strip();
        if (last.isEmpty() || first.isEmpty() || first.indexOf(',') >= 0) {
            return new Spelling(folded, plain, null);
        }
        return new Spelling(folded, first + " " + last, last + " " + first);
    }

    private static String folded(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANKS.matcher(INVISIBLE.matcher(letters).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String withoutTags(String folded) {
        var rest = folded;
        for (var behind = BEHIND.matcher(rest);
                behind.matches() && isTag(behind.group(2).strip()); ) {
            rest = behind.group(1);
            behind = BEHIND.matcher(rest);
        }
        return rest;
    }

    /** One word alone may be a surname. */
    private static boolean isTag(String words) {
        var parts = BETWEEN_PRONOUNS.split(words);
        return TAGS.contains(words)
                || words.endsWith(" pronouns")
                || (parts.length > 1 && Stream.of(parts).allMatch(PRONOUNS::contains));
    }
}
