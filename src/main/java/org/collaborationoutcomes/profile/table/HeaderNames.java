package org.collaborationoutcomes.profile.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.profile.declared.HeaderRule;
import org.collaborationoutcomes.profile.header.HeaderText;
import org.jspecify.annotations.Nullable;

/**
 * The names of columns, where they take one row or several.
 *
 * @param shown as the file has them
 * @param names as they are compared
 * @param texts all that the rows say of each column, each by itself
 */
record HeaderNames(List<String> shown, List<String> names, List<List<String>> texts) {

    static HeaderNames of(HeaderRule rule, List<CsvLine> rows) {
        if (rule.rows() == 1 || rule.namesFrom() > 0) {
            var cells = rows.get(Math.max(0, rule.namesFrom() - 1)).cells();
            var shown = cells.stream().map(cell -> new Cell(cell).stripped()).toList();
            return named(shown, columns(rows.subList(0, rule.rows()), cells.size()));
        }
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var joined = new ArrayList<StringBuilder>();
        for (int i = 0; i < width; i++) {
            joined.add(new StringBuilder());
        }
        for (int r = 0; r < rule.rows(); r++) {
            add(rule, rows.get(r).cells(), r < rule.rows() - 1, joined);
        }
        var shown = joined.stream().map(StringBuilder::toString).toList();
        return named(shown, shown.stream().map(name -> parts(rule, name)).toList());
    }

    private static List<String> parts(HeaderRule rule, String name) {
        int last = name.lastIndexOf(rule.join());
        return last < 0
                ? List.of(name)
                : List.of(name, name.substring(last + rule.join().length()));
    }

    private static List<List<String>> columns(List<CsvLine> rows, int width) {
        var columns = new ArrayList<List<String>>();
        for (int i = 0; i < width; i++) {
            int place = i;
            columns.add(rows.stream()
                    .filter(row -> place < row.cells().size())
                    .map(row -> new Cell(row.cells().get(place)).stripped())
                    .filter(cell -> !cell.isEmpty())
                    .toList());
        }
        return columns;
    }

    /** A blank cell of an upper row means the same as the one on its left. */
    private static void add(HeaderRule rule, List<String> cells, boolean fill, List<StringBuilder> joined) {
        var left = "";
        for (int i = 0; i < joined.size(); i++) {
            var own = i < cells.size() ? new Cell(cells.get(i)).stripped() : "";
            var word = own.isEmpty() && fill ? left : own;
            left = word;
            if (!word.isEmpty() && !rule.drop().contains(HeaderText.of(word))) {
                joined.get(i).append(joined.get(i).isEmpty() ? "" : rule.join()).append(word);
            }
        }
    }

    /** Whether the first name is like this. */
    boolean begin(@Nullable Pattern first) {
        return first == null
                || first.matcher(names.isEmpty() ? "" : names.get(0)).find();
    }

    private static HeaderNames named(List<String> shown, List<List<String>> texts) {
        return new HeaderNames(shown, shown.stream().map(HeaderText::of).toList(), texts);
    }

    /** Where each name stands; the second of a repeated one is {@code name#2}. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int time = times.merge(names.get(i), 1, Integer::sum);
            places.put(time == 1 ? names.get(i) : names.get(i) + "#" + time, i);
        }
        for (int i = 0; i < texts.size(); i++) { // what other rows call them, where no column has that name
            for (var text : texts.get(i)) {
                places.putIfAbsent(HeaderText.of(text), i);
            }
        }
        return places;
    }
}
