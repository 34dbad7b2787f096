package org.collaborationoutcomes.profile.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.profile.declared.FieldRule.Kind;
import org.collaborationoutcomes.profile.value.MomentText;

/**
 * Puts together days and times that stand in two cells because somebody parted "9/14/2026, 3:00:00 PM" at its comma, so
 * that the row has more cells than the table has columns.
 */
public final class PartedMoments {

    private PartedMoments() {}

    /** The line with all of its moments whole; the same line unless each of them is parted and all cells fit then. */
    public static CsvLine joined(CsvLine line, Table table) {
        if (line.cells().size() <= table.width()) {
            return line;
        }
        var moments = moments(table);
        var whole = new ArrayList<String>();
        int parted = 0;
        for (int i = 0; i < line.cells().size(); i++) {
            if (moments.contains(whole.size()) && isParted(line.cells(), i)) {
                whole.add(joined(line.cells(), i));
                i++;
                parted++;
            } else {
                whole.add(line.cells().get(i));
            }
        }
        boolean isProven = parted > 0
                && line.cells().size() >= table.width() + parted
                && moments.stream().filter(place -> !isBlank(whole, place)).count() == parted
                && isBlank(whole.subList(Math.min(table.width(), whole.size()), whole.size()));
        return isProven ? new CsvLine(line.line(), List.copyOf(whole), line.brokenQuote()) : line;
    }

    /** Whether some moment is parted still, and cells stand beyond the last column that has a name: all may be shifted. */
    public static boolean isOpen(CsvLine line, Table table) {
        var cells = line.cells();
        return cells.size() > table.width()
                && !isBlank(cells.subList(table.width(), cells.size()))
                && moments(table).stream().anyMatch(place -> isParted(cells, place));
    }

    private static List<Integer> moments(Table table) {
        return table.places().entrySet().stream()
                .filter(place -> table.isOf(place.getKey(), Kind.MOMENT))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** Whether a day without a time stands here, and a time without a day beside it. */
    public static boolean isParted(List<String> cells, int place) {
        if (place + 1 >= cells.size()) {
            return false;
        }
        var day = MomentText.of(new Cell(cells.get(place)).stripped());
        var time = MomentText.of(new Cell(cells.get(place + 1)).stripped());
        return day != null
                && day.time() == null
                && time != null
                && time.time() != null
                && time.day() == null
                && time.first() == 0;
    }

    /** The two as one text. */
    public static String joined(List<String> cells, int place) {
        return new Cell(cells.get(place)).stripped() + ", " + new Cell(cells.get(place + 1)).stripped();
    }

    private static boolean isBlank(List<String> cells, int place) {
        return place >= cells.size() || new Cell(cells.get(place)).isBlank();
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(cell -> new Cell(cell).isBlank());
    }
}
