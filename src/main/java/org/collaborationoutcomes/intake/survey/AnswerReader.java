package org.collaborationoutcomes.intake.survey;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collaborationoutcomes.intake.cell.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of one column as numbers of its item's scale: by a number in the cell, or by the words of the one
 * scale that has all words of the column and as many steps as the item; a number beside such words must say the same.
 * The order of rows tells nothing.
 */
final class AnswerReader {

    private static final Pattern LETTER = Pattern.compile("(?s)\\(?\\p{L}[.)]\\s*(?<rest>.+)");
    private static final Pattern ASIDE = Pattern.compile("(?s)(?<text>.*\\S)\\s*\\((?<aside>[^()]+)\\)");

    private static final int UNKNOWN = -1;

    private final Scale scale;
    private final AnswerLabels labels;
    private final List<AnswerLabels.Table> tables;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, @Nullable String> known = new HashMap<>();

    AnswerReader(Scale scale, AnswerLabels labels) {
        this.scale = scale;
        this.labels = labels;
        this.tables = labels.tables(scale.most() - scale.least() + 1);
    }

    /** Takes note of a cell before any is read. */
    void see(String cell) {
        var numbered = NumberedLabel.of(cell);
        var label = numbered == null ? cell : numbered.label();
        if (!label.isEmpty() && !isMissing(label)) {
            seen.add(bare(label));
        }
    }

    /**
     * An answer of which the number says something else than the words.
     *
     * @param counts what the words count
     */
    record Clash(String number, String label, String counts) {}

    /** The number; blank for what is no answer, null for what this scale does not have. */
    @Nullable
    String read(String cell) {
        if (!known.containsKey(cell)) {
            known.put(cell, readAnew(cell));
        }
        return known.get(cell);
    }

    private @Nullable String readAnew(String cell) {
        if (cell.isEmpty() || isMissing(cell)) {
            return "";
        }
        var numbered = NumberedLabel.of(cell);
        if (numbered == null) {
            return counted(bare(cell));
        }
        if (isMissing(numbered.label())) {
            return "";
        }
        var counts = counts(numbered);
        boolean agrees = counts.isEmpty() ? !numbered.isLoose() : counts.contains(numbered.number());
        return agrees ? plain(numbered.number()) : null;
    }

    private @Nullable String counted(String word) {
        Set<Integer> steps = new HashSet<>();
        best().forEach(table -> steps.add(table.steps().getOrDefault(word, UNKNOWN)));
        return steps.size() == 1 && !steps.contains(UNKNOWN)
                ? plain(scale.least() + steps.iterator().next())
                : null;
    }

    /** What the words beside a number count; none where there are none, or we don't know them. */
    private Set<Double> counts(NumberedLabel numbered) {
        var counts = new TreeSet<Double>();
        if (!numbered.label().isEmpty()) {
            var word = bare(numbered.label());
            best().stream()
                    .filter(table -> table.steps().containsKey(word))
                    .forEach(table -> counts.add(scale.least() + table.steps().getOrDefault(word, 0)));
        }
        return counts;
    }

    /** Why an answer can't be read, if its number and its words say different things; null = for another reason. */
    @Nullable
    Clash clash(String cell) {
        var numbered = NumberedLabel.of(cell);
        var counts = numbered == null ? Set.<Double>of() : counts(numbered);
        if (numbered == null || counts.isEmpty() || counts.contains(numbered.number())) {
            return null;
        }
        var words = counts.stream().map(AnswerReader::plain).collect(Collectors.joining(" or "));
        return new Clash(plain(numbered.number()), numbered.label().strip(), words);
    }

    /** The scales that have most of the column's words; several of which one lacks a word don't tell what it counts. */
    private List<AnswerLabels.Table> best() {
        long most = tables.stream().mapToLong(this::fits).max().orElse(0);
        return tables.stream().filter(table -> fits(table) == most).toList();
    }

    private long fits(AnswerLabels.Table table) {
        return seen.stream().filter(table.steps()::containsKey).count();
    }

    private boolean isMissing(String cell) {
        var aside = ASIDE.matcher(cell);
        return scale.isMissing(cell)
                || labels.isMissing(cell)
                || (aside.matches() && labels.isMissing(aside.group("aside")));
    }

    private String bare(String cell) {
        var lettered = LETTER.matcher(cell);
        var text = lettered.matches() ? lettered.group("rest") : cell;
        var aside = ASIDE.matcher(text);
        boolean isWhole = tables.stream().anyMatch(table -> table.steps().containsKey(AnswerLabels.of(text)));
        return AnswerLabels.of(!isWhole && aside.matches() ? aside.group("text") : text);
    }

    /** What it does have, in words. */
    String allowed() {
        var range = "a number from %s to %s".formatted(plain(scale.least()), plain(scale.most()));
        var best = best();
        if (best.isEmpty()) {
            return range;
        }
        var words = isMixed(best)
                ? "words of one scale alone (the column has some of several)"
                : String.join(", ", best.get(0).shown());
        return words + ", or " + range;
    }

    private boolean isMixed(List<AnswerLabels.Table> best) {
        return seen.stream()
                .anyMatch(word -> best.stream()
                                .map(table -> table.steps().containsKey(word))
                                .distinct()
                                .count()
                        > 1);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
