package org.collaborationoutcomes.profile.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collaborationoutcomes.csv.Cell;
import org.collaborationoutcomes.csv.CsvLine;
import org.collaborationoutcomes.profile.declared.Declaration;
import org.collaborationoutcomes.profile.declared.FieldRule;
import org.collaborationoutcomes.profile.declared.TableRule;
import org.collaborationoutcomes.profile.table.Part;
import org.collaborationoutcomes.profile.table.PartedMoments;
import org.collaborationoutcomes.profile.table.SpreadColumn;
import org.collaborationoutcomes.profile.table.Table;
import org.collaborationoutcomes.profile.value.WrongValueException;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an export as rows with named values. */
public final class RowMapper {

    private static final String SKIP = "skip:";

    private final Declaration declaration;
    private final CellText cells;
    private final FieldReader reader;
    private final Map<String, String> context;
    private final Set<Integer> parents;

    RowMapper(
            Declaration declaration,
            CellText cells,
            FieldReader reader,
            Map<String, String> context,
            Set<Integer> parents) {
        this.declaration = declaration;
        this.cells = cells;
        this.reader = reader;
        this.context = context;
        this.parents = parents;
    }

    /** What holds for all rows. */
    public Map<String, String> context() {
        return context;
    }

    /** The rows that a line holds: none, one, or one for each of its spread columns. */
    public List<MappedRow> rows(Part part) {
        int line = part.line().line();
        var table = part.table();
        return switch (part.kind()) {
            case BLANK, HEADER_BELOW -> List.of();
            case HEADER ->
                table == null || table.rule().use() == TableRule.Use.ROWS
                        ? List.of()
                        : List.of(MappedRow.leftOut(line, table, Reasons.AROUND));
            case REPEATED -> List.of(MappedRow.leftOut(line, table, Reasons.REPEATED));
            case AROUND -> List.of(MappedRow.leftOut(line, null, Reasons.AROUND));
            case ROW ->
                table == null || table.rule().use() != TableRule.Use.ROWS
                        ? List.of(MappedRow.leftOut(line, table, Reasons.AROUND))
                        : rows(part.line(), table);
        };
    }

    private List<MappedRow> rows(CsvLine dropped, Table table) {
        var line = PartedMoments.joined(dropped, table);
        var nothing = table.rule().nothingOf();
        if (nothing != null) {
            return List.of(MappedRow.leftOut(line.line(), table, nothing));
        }
        var broken = broken(line, table);
        if (!broken.isEmpty()) {
            return List.of(new MappedRow(line.line(), table, Map.of(), Map.of(), null, broken));
        }
        var why = cells.leftOut(line.cells(), table);
        if (why != null) {
            return List.of(MappedRow.leftOut(line.line(), table, why));
        }
        var row = row(line, table);
        if (row.leftOut() == null && line.cells().size() != dropped.cells().size()) {
            row.values().put("parted", "yes");
        }
        return row.leftOut() != null || table.spread().isEmpty() ? List.of(row) : spread(line, table, row);
    }

    private static List<Flaw> broken(CsvLine line, Table table) {
        if (line.brokenQuote()) {
            return List.of(new Flaw(-1, null, "R-QUOTE", null, Map.of()));
        }
        boolean isWide = line.cells().stream().skip(table.shown().size()).anyMatch(cell -> !new Cell(cell).isBlank());
        if (isWide || PartedMoments.isOpen(line, table)) {
            var details = Map.of(
                    "count", line.cells().size() + " cells", "expected", table.width() + " columns", "more", "a text");
            return List.of(new Flaw(-1, null, "R-COLS", null, details));
        }
        return List.of();
    }

    private MappedRow row(CsvLine line, Table table) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        var flaws = new ArrayList<Flaw>();
        for (var place : table.places().entrySet()) {
            var field = Objects.requireNonNull(table.rule().fields().get(place.getKey()));
            var value = value(field, cells.of(line.cells(), place.getValue()), place.getValue(), table, flaws);
            if (value.startsWith(SKIP)) {
                return MappedRow.leftOut(
                        line.line(), table, value.substring(SKIP.length()).strip());
            }
            values.put(field.name(), value);
            places.put(field.name(), place.getValue());
        }
        flaws.addAll(Span.flaws(table, line.cells(), values, cells, reader.zone()));
        if (parents.contains(line.line())) {
            values.put("adds_up", "true");
        } else if (table.places().containsKey(table.rule().parents().level())) {
            values.remove("adds_up"); // a parent of which no part counts
        }
        if (line.cells().size() < table.width()) {
            values.put("narrow", "true");
        }
        complete(table, values, places);
        return new MappedRow(line.line(), table, values, places, null, flaws);
    }

    private void complete(Table table, Map<String, String> values, Map<String, Integer> places) {
        compose(table, values, places);
        declaration.set().forEach((name, value) -> fill(values, name, value));
        context.forEach((name, value) -> fill(values, name, value));
    }

    private static void fill(Map<String, String> values, String name, String value) {
        if (values.getOrDefault(name, "").isEmpty()) {
            values.put(name, value);
        }
    }

    private static void compose(Table table, Map<String, String> values, Map<String, Integer> places) {
        for (var field : table.rule().fields().values()) {
            if (!field.of().isEmpty() && values.getOrDefault(field.name(), "").isEmpty()) {
                var parts = field.of().stream()
                        .map(part -> values.getOrDefault(part, ""))
                        .filter(part -> !part.isEmpty())
                        .toList();
                values.put(field.name(), String.join(" ", parts));
                places.put(field.name(), places.getOrDefault(field.of().get(0), -1));
            }
        }
    }

    private String value(FieldRule field, String text, int place, Table table, List<Flaw> flaws) {
        try {
            return reader.read(field, text);
        } catch (WrongValueException e) {
            var allowed = field.map().keySet().stream().sorted().toList();
            var details = Map.of("allowed", String.join(", ", allowed));
            flaws.add(new Flaw(place, table.shown().get(place), e.code(), text, details));
            return "";
        }
    }

    /** One row for each spread column that says something. */
    private List<MappedRow> spread(CsvLine line, Table table, MappedRow row) {
        var rows = new ArrayList<MappedRow>();
        boolean looksLeft = table.rule().fields().values().stream().anyMatch(FieldRule::nearest);
        for (var column : table.spread()) {
            var text = cells.of(line.cells(), column.index());
            if (text.isEmpty()) {
                continue;
            }
            var field = table.rule().fields().get(column.value());
            var given = spread(table, looksLeft ? nearest(line, table, row, column) : row, column, text);
            if (!isOfNoUse(given, rows, field)) {
                rows.add(given);
            }
        }
        return rows.isEmpty() ? List.of(MappedRow.leftOut(line.line(), table, Reasons.EMPTY)) : rows;
    }

    /** The row with those values that the column next on the left of an answer tells. */
    private MappedRow nearest(CsvLine line, Table table, MappedRow row, SpreadColumn column) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        var flaws = new ArrayList<>(row.flaws());
        for (var field : table.rule().fields().values()) {
            int place = field.nearest() ? table.nearest(field, column.index()) : -1;
            if (place >= 0 && place != table.places().getOrDefault(field.name(), -1)) {
                values.put(field.name(), value(field, cells.of(line.cells(), place), place, table, flaws));
            }
        }
        return new MappedRow(row.line(), table, values, row.places(), null, flaws);
    }

    /** Of cells of which only a part counts: it says nothing, or what a cell before it said. */
    private static boolean isOfNoUse(MappedRow row, List<MappedRow> rows, @Nullable FieldRule field) {
        return field != null
                && field.take() != null
                && row.flaws().isEmpty()
                && (row.value(field.name()).isEmpty()
                        || rows.stream().anyMatch(other -> other.values().equals(row.values())));
    }

    private MappedRow spread(Table table, MappedRow row, SpreadColumn column, String text) {
        Map<String, String> values = new LinkedHashMap<>(row.values());
        Map<String, Integer> places = new LinkedHashMap<>(row.places());
        var flaws = new ArrayList<>(row.flaws());
        column.set().forEach((name, set) -> {
            var field = table.rule().fields().get(name);
            values.put(name, field == null ? set : value(field, set, column.index(), table, flaws));
            places.put(name, column.index());
        });
        var field = table.rule().fields().get(column.value());
        var value = field == null ? text : value(field, text, column.index(), table, flaws);
        if (value.startsWith(SKIP)) {
            return MappedRow.leftOut(
                    row.line(), table, value.substring(SKIP.length()).strip());
        }
        values.put(column.value(), value);
        var as = table.rule().fields().get(column.value() + "_as");
        if (as != null) {
            values.put(as.name(), value(as, text, column.index(), table, flaws));
        }
        places.put(column.value(), column.index());
        return new MappedRow(row.line(), table, values, places, null, flaws);
    }
}
