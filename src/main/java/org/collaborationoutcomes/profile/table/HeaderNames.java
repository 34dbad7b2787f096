package org.collaborationoutcomes.profile.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.profile.declared.HeaderRule;
import org.collaborationoutcomes.profile.header.HeaderText;

/**
 * The names of columns, where they take one row or several.
 *
 * @param shown as the file has them
 * @param names as they are compared
 */
record HeaderNames(List<String> shown, List<String> names) {

    static HeaderNames of(HeaderRule rule, List<CsvLine> rows) {
        if (rule.rows() == 1 || rule.namesFrom() > 0) {
            var cells = rows.get(Math.max(0, rule.namesFrom() - 1)).cells();
            return named(cells.stream().map(cell -> new Cell(cell).stripped()).toList());
        }
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var joined = new ArrayList<StringBuilder>();
        for (int i = 0; i < width; i++) {
            joined.add(new StringBuilder());
        }
        for (int r = 0; r < rule.rows(); r++) {
            add(rule, rows.get(r).cells(), r < rule.rows() - 1, joined);
        }
        return named(joined.stream().map(StringBuilder::toString).toList());
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

    private static HeaderNames named(List<String> shown) {
        return new HeaderNames(shown, shown.stream().map(HeaderText::of).toList());
    }

    /** Where each name stands; the second of a repeated one is {@code name#2}. */
    Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            int time = times.merge(names.get(i), 1, Integer::sum);
            places.put(time == 1 ? names.get(i) : names.get(i) + "#" + time, i);
        }
        return places;
    }
}
