package org.collaborationoutcomes.profile.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.profile.header.HeaderText;

/** The beginning of a profile for a file that nobody knows yet; of the file it holds nothing but column names. */
public final class Skeleton {

    private final UnknownTable table;
    private final List<Guess> guesses;
    private final String feed;

    private Skeleton(UnknownTable table, List<Guess> guesses, String feed) {
        this.table = table;
        this.guesses = guesses;
        this.feed = feed;
    }

    /** Of a table, guessed by the names of its columns. */
    public static Skeleton of(UnknownTable table) {
        var names = table.names().stream().map(HeaderText::of).toList();
        var feed = Guess.feed(names);
        return new Skeleton(table, Guess.all(feed, names), feed);
    }

    /** The profile, in YAML. */
    public String yaml() {
        var lines = new ArrayList<String>();
        lines.addAll(List.of(
                "# Column names in row %d, columns separated by %s.".formatted(table.line(), table.separator()),
                "# What begins with # is a remark. Correct what is guessed, put the file into the folder of profiles",
                "# (outcomes.profiles) and look with `check FILE` at how the file is read.",
                "profile: our." + id(),
                "title: " + quoted("Files with " + table.names().get(0)),
                "# attendance, survey, goals, progress, actions, members or aliases",
                "feed: " + feed));
        if (feed.equals("attendance")) {
            lines.add("merge: true # rows of one person in one meeting become one");
        } else if (feed.equals("actions")) {
            lines.addAll(List.of("set:", "  kind: action"));
        }
        lines.addAll(List.of("tables:", "  rows:", "    # a file without these columns is another one"));
        lines.add("    header: [" + String.join(", ", known().values()) + "]");
        lines.add("    columns:");
        known().forEach((place, name) -> lines.add(column(place, name)));
        lines.addAll(rest());
        return String.join("\n", lines) + "\n";
    }

    private String column(int place, String name) {
        var parse = guesses.stream()
                .filter(guess -> guess.name().equals(name))
                .map(guess -> guess.parse().isEmpty() ? "" : ", parse: " + guess.parse())
                .findFirst()
                .orElse("");
        return "      %s: {any: [%s]%s} # column %s".formatted(name, shown(place), parse, letters(place));
    }

    /** The columns that a profile must tell; without any guess the first, so that the profile can be read. */
    private Map<Integer, String> known() {
        Map<Integer, String> known = new LinkedHashMap<>();
        for (var guess : guesses) {
            known.put(guess.place(), guess.name());
        }
        return known.isEmpty() ? Map.of(0, "first") : known;
    }

    private List<String> rest() {
        var lines = new ArrayList<String>();
        Set<String> ignored = new LinkedHashSet<>();
        for (int i = 0; i < table.names().size(); i++) {
            var name = HeaderText.of(table.names().get(i));
            if (!known().containsKey(i) && !name.isEmpty()) {
                ignored.add(name);
            }
        }
        if (!ignored.isEmpty()) {
            lines.add("    # of no use; take a line out and name it above if it is");
            lines.add("    ignore:");
            ignored.forEach(name -> lines.add("      - " + quoted("^" + escaped(name) + "$")));
        }
        lines.addAll(List.of(
                "    # rows that are no data, such as totals: what the first cell begins with, and what they are",
                "    # drop:",
                "    #   - {matches: '^total', reason: totals}",
                "# Feeds of this kind have: " + Guess.names(feed)));
        return lines;
    }

    private String id() {
        var words = HeaderText.of(table.names().get(0))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return words.isEmpty() ? "export" : words.substring(0, Math.min(40, words.length()));
    }

    private String shown(int place) {
        return quoted(HeaderText.of(table.names().get(place)));
    }

    /** In regular expressions nothing but the letters themselves. */
    private static String escaped(String name) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .map(c -> "\\.[]{}()*+-?^$|".contains(c) ? "\\" + c : c)
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return "'" + new Cell(text).stripped().replaceAll("[\\s\\p{Z}]+", " ").replace("'", "''") + "'";
    }

    private static String letters(int index) {
        var letters = new StringBuilder();
        for (int i = index; i >= 0; i = i / 26 - 1) {
            letters.insert(0, (char) ('A' + i % 26));
        }
        return letters.toString();
    }
}
