package org.collaborationoutcomes.profile.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.profile.declared.FieldRule;
import org.collaborationoutcomes.profile.declared.TableRule;
import org.collaborationoutcomes.profile.header.HeaderText;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was found in a file.
 *
 * @param line of its column names
 * @param shown its column names as the file has them
 * @param texts all that its rows of column names say of each column
 * @param places which column is which value, the first is 0
 * @param spread columns whose cells become rows of their own
 * @param unknown columns that nothing is known of
 */
public record Table(
        TableRule rule,
        int line,
        List<String> shown,
        List<List<String>> texts,
        Map<String, Integer> places,
        List<SpreadColumn> spread,
        List<Integer> unknown) {

    /** The table that begins at the first of these lines, or null. */
    static @Nullable Table at(TableRule rule, List<CsvLine> lines) {
        var header = rule.header();
        if (lines.size() < header.rows() || !follows(rule, lines)) {
            return null;
        }
        var names = HeaderNames.of(header, lines);
        var places = places(rule, names);
        if (!names.begin(header.begins())
                || !hasAll(rule, places)
                || header.without().stream().anyMatch(names.names()::contains)) {
            return null;
        }
        return found(rule, lines.get(0).line(), names, places);
    }

    private static @Nullable Table found(TableRule rule, int line, HeaderNames names, Map<String, Integer> places) {
        var free = free(rule, names, places);
        var spread = new ArrayList<SpreadColumn>();
        for (var unpivot : rule.unpivots()) {
            var columns = SpreadColumn.of(unpivot, free, names.shown());
            if (columns.size() < unpivot.atLeast()) {
                return null;
            }
            columns.forEach(column -> free.remove((Integer) column.index()));
            spread.addAll(columns);
        }
        return free.size() > rule.header().mostUnknown()
                ? null
                : new Table(rule, line, names.shown(), names.texts(), places, spread, List.copyOf(free));
    }

    /** Whether each value of the header has its column, or the columns that it is composed of. */
    private static boolean hasAll(TableRule rule, Map<String, Integer> places) {
        for (var needed : rule.header().needs()) {
            var field = rule.fields().get(needed);
            boolean composed =
                    field != null && !field.of().isEmpty() && places.keySet().containsAll(field.of());
            if (!composed && !places.containsKey(needed)) {
                return false;
            }
        }
        return true;
    }

    private static boolean follows(TableRule rule, List<CsvLine> lines) {
        var after = rule.header().after();
        int offset = rule.header().afterOffset();
        return after == null
                || (offset < lines.size()
                        && lines.get(offset).cells().stream()
                                .limit(rule.header().afterFirst() ? 1 : Long.MAX_VALUE)
                                .anyMatch(cell -> after.matcher(cell).find()));
    }

    private static Map<String, Integer> places(TableRule rule, HeaderNames names) {
        var byName = names.places();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (FieldRule field : rule.fields().values()) {
            for (var alias : field.any()) {
                var place = byName.get(alias);
                if (place != null && !places.containsKey(field.name())) {
                    places.put(field.name(), place);
                }
            }
            var like = field.like();
            for (int i = 0; like != null && i < names.names().size(); i++) {
                if (like.matcher(names.names().get(i)).find()) {
                    places.putIfAbsent(field.name(), i);
                }
            }
        }
        return places;
    }

    private static List<Integer> free(TableRule rule, HeaderNames names, Map<String, Integer> places) {
        var free = new ArrayList<Integer>();
        for (int i = 0; i < names.names().size(); i++) {
            var name = names.names().get(i);
            boolean ignored = rule.ignored().stream()
                    .anyMatch(pattern -> pattern.matcher(name).find());
            if (!name.isEmpty() && !ignored && !places.containsValue(i)) {
                free.add(i);
            }
        }
        return free;
    }

    /** The column of a value that stands next on the left of another; its usual one where none does. */
    public int nearest(FieldRule field, int place) {
        var like = field.like();
        for (int i = place - 1; i >= 0 && like != null; i--) {
            if (like.matcher(HeaderText.of(shown.get(i))).find()) {
                return i;
            }
        }
        return places.getOrDefault(field.name(), -1);
    }

    /** Whether a value is of a kind. */
    public boolean isOf(String value, FieldRule.Kind kind) {
        var field = rule.fields().get(value);
        return field != null && field.kind() == kind;
    }

    /** The names of all values that its rows may have. */
    public Set<String> values() {
        Set<String> values = new LinkedHashSet<>(places.keySet());
        spread.forEach(column -> {
            values.addAll(column.set().keySet());
            values.add(column.value());
        });
        rule.fields().values().stream()
                .filter(field -> !field.of().isEmpty())
                .forEach(field -> values.add(field.name()));
        return values;
    }

    /** How many columns have a name. */
    public int width() {
        int width = shown.size();
        while (width > 0 && shown.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** How many of its columns are known, to choose the profile that knows most. */
    public int known() {
        return Set.copyOf(places.values()).size() + spread.size();
    }

    /** Whether a line says the same names again. */
    boolean isRepeatedBy(CsvLine line) {
        int filled = 0;
        for (int i = 0; i < line.cells().size(); i++) {
            var cell = line.cells().get(i);
            if (!new Cell(cell).isBlank()) {
                filled++;
                if (i >= shown.size() || !HeaderText.of(shown.get(i)).equals(HeaderText.of(cell))) {
                    return false;
                }
            }
        }
        return filled > 1;
    }

    /** Whether a line ends the table. */
    boolean isEndedBy(CsvLine line) {
        var first = new Cell(line.cells().get(0)).stripped();
        return rule.until().stream().anyMatch(end -> end.matcher(first).find());
    }
}
