package org.collaborationoutcomes.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** Rules for the words that all sheets share: each is spoken of, counted right, and something that a person would say. */
final class LintWords {
    private static final String WORDS = "xl/sharedStrings.xml";
    private static final int LONGEST = 32_767;
    private static final Pattern SPOKEN = Pattern.compile("<c [^>]*t=\"s\"[^>]*><v>(\\d+)</v>");
    private static final Pattern TOLD = Pattern.compile("<si><t[^>]*>([^<]*)</t></si>");
    private static final Pattern COUNTS = Pattern.compile("<sst count=\"(\\d+)\" uniqueCount=\"(\\d+)\"");
    private static final Pattern NEVER_SAID = Pattern.compile("\\bNaN\\b|\\bInfinity\\b|\\bnull\\b|\\{[a-z|]+}");

    private LintWords() {}

    static List<String> problems(Path file) throws IOException {
        var problems = new ArrayList<String>();
        var spoken = new HashSet<Integer>();
        int times = 0;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(WORDS) == null) {
                return problems;
            }
            var all = TOLD.matcher(text(zip, WORDS)).results().toList();
            for (var part : zip.stream().map(entry -> entry.getName()).sorted().toList()) {
                if (!part.matches("xl/worksheets/sheet\\d+\\.xml")) {
                    continue;
                }
                for (MatchResult cell :
                        SPOKEN.matcher(text(zip, part)).results().toList()) {
                    int number = Integer.parseInt(cell.group(1));
                    times++;
                    if (number >= all.size()) {
                        problems.add(part + ": speaks of words " + number + ", which are not told");
                    }
                    spoken.add(number);
                }
            }
            told(all, spoken, problems);
            var counts = COUNTS.matcher(text(zip, WORDS));
            if (!counts.find()
                    || !counts.group(1).equals(Integer.toString(times))
                    || !counts.group(2).equals(Integer.toString(all.size()))) {
                problems.add(WORDS + ": its words are miscounted");
            }
        }
        return problems;
    }

    private static void told(List<MatchResult> all, Set<Integer> spoken, List<String> problems) {
        for (int i = 0; i < all.size(); i++) {
            String words = all.get(i).group(1);
            if (!spoken.contains(i)) {
                problems.add(WORDS + ": no cell speaks of words " + i);
            }
            if (words.length() > LONGEST) {
                problems.add(WORDS + ": words " + i + " are too long for a cell");
            }
            if (NEVER_SAID.matcher(words).find()) {
                problems.add(WORDS + ": words " + i + " are what a program says, not a person");
            }
        }
    }

    private static String text(ZipFile zip, String part) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
