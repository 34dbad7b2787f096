package org.collaborationoutcomes.profile.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.profile.header.HeaderText;

/** The beginning of a profile for a file that nobody knows yet; of the file it holds nothing but column names. */
public final class Skeleton {

    private static final Pattern NOT_IN_YAML = Pattern.compile("[\\x{FFFE}\\x{FFFF}\\x{D800}-\\x{DFFF}]");

    private final UnknownTable table;
    private final String part;
    private final List<String> names;
    private final Kind kind;
    private final Map<Integer, Guess> known = new LinkedHashMap<>();

    private Skeleton(UnknownTable table, String part) {
        this.table = table;
        this.part = part;
        this.names = table.names().stream().map(HeaderText::of).toList();
        this.kind = Guess.kind(names, table.names());
        Guess.all(kind, names).forEach(guess -> known.put(guess.place(), guess));
    }

    /**
     * Of a table, guessed by the names of its columns.
     *
     * @param part what the sheet, or the file in an archive, is called; blank = it is a file by itself
     */
    public static Skeleton of(UnknownTable table, String part) {
        return new Skeleton(table, part);
    }

    /** The profile, in YAML. */
    public String yaml() {
        var lines = new ArrayList<String>();
        if (!part.isEmpty()) {
            lines.add("# Of " + quoted(part) + ".");
        }
        lines.addAll(List.of(
                "# Column names in row %d, columns separated by %s.".formatted(table.line(), table.separator()),
                "# What begins with # is a remark. Correct what is guessed, put the file into the folder of profiles",
                "# (outcomes.profiles) and look with `check FILE` at how the file is read.",
                "profile: our." + id(),
                "title: " + quoted("Files with " + names.get(first())),
                "# attendance, survey, goals, progress, actions, members or aliases; what each has stands below",
                "feed: " + kind.feed()));
        lines.addAll(shared());
        lines.addAll(columns());
        lines.addAll(rest());
        lines.addAll(help());
        return String.join("\n", lines) + "\n";
    }

    /** What all files of the kind share. */
    private List<String> shared() {
        var lines = new ArrayList<String>();
        if (!kind.base().isEmpty()) {
            lines.add("extends: %s # of another feed take this line out".formatted(kind.base()));
        }
        if (kind == Kind.ATTENDANCE && !has("status")) {
            lines.addAll(List.of("# values that no column tells, the same in all rows", "set:", "  status: present"));
        }
        lines.add("# order: month-first # or day-first, if dates like 04/11/2026 are always written so");
        return lines;
    }

    private List<String> columns() {
        var lines = new ArrayList<>(List.of(
                "tables:",
                kind == Kind.SURVEY ? "  answers:" : "  rows:",
                "    # a file without these columns is another one",
                "    header: [%s]".formatted(known.isEmpty() ? "first" : names(known)),
                "    columns:"));
        known.forEach((place, guess) -> lines.add(column(place, guess.name(), guess.how())));
        if (known.isEmpty()) { // so that the profile can be read
            lines.add(column(first(), "first", ""));
        }
        var missing = kind.needs().stream().filter(need -> !isThere(need)).toList();
        missing.forEach(need -> lines.add("      # still needed, or no row can be loaded: " + need));
        return lines;
    }

    private static String names(Map<Integer, Guess> known) {
        return known.values().stream().map(Guess::name).collect(Collectors.joining(", "));
    }

    private String column(int place, String name, String how) {
        return "      %s: {any: [%s]%s} # column %s".formatted(name, quoted(names.get(place)), how, letters(place));
    }

    private boolean has(String name) {
        return known.values().stream().anyMatch(guess -> guess.name().equals(name));
    }

    private boolean isThere(String need) {
        return List.of(need.split(" or ")).stream().anyMatch(this::has);
    }

    /** The other columns; of a survey they are its questions. */
    private List<String> rest() {
        Set<String> ignored = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            if (!known.containsKey(i) && !names.get(i).isEmpty() && !(known.isEmpty() && i == first())) {
                ignored.add(names.get(i));
            }
        }
        var lines = new ArrayList<String>();
        if (kind != Kind.SURVEY && !ignored.isEmpty()) {
            lines.add("    # of no use; take a line out and name it above if it is");
            lines.add("    ignore:");
            ignored.forEach(name -> lines.add("      - " + quoted("^" + escaped(name) + "$")));
        }
        lines.addAll(List.of(
                "    # rows that are no data, such as totals: what the first cell begins with, and what they are",
                "    # drop:",
                "    #   - {matches: '^total', reason: totals}"));
        return lines;
    }

    private static List<String> help() {
        var lines = new ArrayList<>(List.of(
                "# Values of each feed, first those that it can't do without. Without team_id the team is the folder of the inbox",
                "# that the file lies in. Days need `parse: day`, and `ahead: true` where they may lie ahead; days with a time",
                "# `parse: moment`, numbers `parse: number`, addresses `parse: email`."));
        for (var kind : Kind.values()) {
            lines.add("#   %s: %s; %s".formatted(kind.feed(), String.join(", ", kind.needs()), kind.others()));
        }
        return lines;
    }

    /** The first column that has a name. */
    private int first() {
        int place = 0;
        while (names.get(place).isEmpty()
                || NOT_IN_YAML.matcher(names.get(place)).find()) {
            place++;
        }
        return place;
    }

    private String id() {
        var called = part.substring(part.lastIndexOf('/') + 1).replaceFirst("\\.[a-zA-Z]+$", "");
        var words = (called.isEmpty() ? names.get(first()) : HeaderText.of(called))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return words.isEmpty() ? "export" : words.substring(0, Math.min(40, words.length()));
    }

    /** In regular expressions nothing but the letters themselves. */
    private static String escaped(String name) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .map(c -> NOT_IN_YAML.matcher(c).matches() ? "." : "\\.[]{}()*+-?^$|#&~".contains(c) ? "\\" + c : c)
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
