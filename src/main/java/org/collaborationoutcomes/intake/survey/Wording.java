package org.collaborationoutcomes.intake.survey;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as they are compared, and the parts of a column's name that may be a question or its code. */
final class Wording {

    private static final Pattern MARKUP = Pattern.compile("<[^<>]{1,200}>|&nbsp;");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("(?s)[Qq]?\\d{1,3}[.):]\\s*(?<rest>\\D.*)");
    private static final Pattern GRID = Pattern.compile("(?s)(?<stem>.*?)\\s*\\[(?<row>.+)]\\s*");
    private static final Pattern CODED = Pattern.compile("(?s)(?<code>[\\w\\[\\]]+)[.:] (?<rest>.+)");
    private static final Pattern REPEATED = Pattern.compile("(?s)(?<text>.*\\D)\\d{1,2}");
    private static final Pattern CUT = Pattern.compile("(?s)(?<begin>.{12,}?)\\s*(\\.{2,3}|…).*");

    private Wording() {}

    /** The words alone: without case, marks, width of letters and markup. */
    static String of(String text) {
        var plain = MARKUP.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ");
        return NO_WORD.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** What a column's name may be compared as, first what says most. */
    static Set<String> keys(String name) {
        var keys = new LinkedHashSet<String>();
        add(name, keys);
        var numbered = NUMBER.matcher(name.strip());
        if (numbered.matches()) {
            add(numbered.group("rest"), keys);
        }
        var grid = GRID.matcher(name);
        if (grid.matches()) {
            add(grid.group("row"), keys);
        }
        var coded = CODED.matcher(name.strip());
        if (coded.matches()) {
            keys.addAll(keys(coded.group("rest")));
            keys.addAll(keys(coded.group("code")));
        }
        add(after(name, name.lastIndexOf(" - "), 3), keys);
        add(after(name, name.lastIndexOf('_'), 1), keys);
        add(name.substring(0, Math.max(0, name.indexOf(':'))), keys);
        var repeated = REPEATED.matcher(name.strip());
        if (repeated.matches()) {
            add(repeated.group("text"), keys);
        }
        return keys;
    }

    private static String after(String name, int place, int width) {
        return place < 0 ? "" : name.substring(place + width);
    }

    private static void add(String text, Set<String> keys) {
        var key = of(text);
        if (key.length() > 1) {
            keys.add(key);
        }
    }

    /** The beginning of a question that its tool cut off, or blank. */
    static String beginning(String name) {
        var coded = CODED.matcher(name.strip());
        var cut = CUT.matcher(coded.matches() ? coded.group("rest") : name.strip());
        return cut.matches() ? of(cut.group("begin")) : "";
    }
}
