package org.collaborationoutcomes.profile.row;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.collaborationoutcomes.profile.declared.Declaration;
import org.collaborationoutcomes.profile.declared.FieldRule;
import org.collaborationoutcomes.profile.declared.TableRule.Use;
import org.collaborationoutcomes.profile.header.HeaderText;
import org.collaborationoutcomes.profile.table.Parents;
import org.collaborationoutcomes.profile.table.Part;
import org.collaborationoutcomes.profile.table.Sections;
import org.collaborationoutcomes.profile.table.Table;
import org.collaborationoutcomes.profile.value.DateEvidence;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.collaborationoutcomes.profile.value.MomentText;
import org.jspecify.annotations.Nullable;

/** The first look over a whole file: what holds for all its rows, and in which order its dates are written. */
public final class Scan {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,(\\d{1,2}|\\d{4,})%?");

    private final Declaration declaration;
    private final CellText cells;
    private final Around around = new Around();
    private final DateEvidence dates = new DateEvidence();
    private final Map<String, String> inTables = new LinkedHashMap<>();
    private final Map<String, FieldRule> tableFields = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final Surroundings surroundings;
    private final Parents parents = new Parents();
    private boolean decimalComma;
    private boolean timesOnly;

    private Scan(Declaration declaration, Surroundings surroundings) {
        this.declaration = declaration;
        this.cells = new CellText(declaration.nulls());
        this.surroundings = surroundings;
    }

    /** Looks at all lines. */
    public static Scan of(Declaration declaration, Sections sections, Surroundings surroundings, char delimiter)
            throws IOException {
        var scan = new Scan(declaration, surroundings);
        scan.decimalComma = delimiter == ';';
        for (var part = sections.next(); part != null; part = sections.next()) {
            scan.see(part);
        }
        return scan;
    }

    private void see(Part part) {
        var table = part.table();
        if (part.kind() == Part.Kind.AROUND) {
            around.add(part.line().cells());
        } else if (part.kind() == Part.Kind.HEADER_BELOW) {
            around.addNames(part.line().cells());
        } else if (table != null && part.kind() == Part.Kind.HEADER) {
            tables.add(table);
            table.spread().forEach(column -> column.set().forEach((name, text) -> named(table, name, text)));
        } else if (table != null && part.kind() == Part.Kind.ROW && table.rule().use() != Use.SKIP) {
            row(part, table);
        }
    }

    private void named(Table table, String name, String text) {
        var field = table.rule().fields().get(name);
        if (field != null && field.hasDay()) {
            dates.see(text, field.ahead());
        }
    }

    private void row(Part part, Table table) {
        cells.tell(parents, table, part.line());
        for (var place : table.places().entrySet()) {
            var field = table.rule().fields().get(place.getKey());
            var text = cells.of(part.line().cells(), place.getValue());
            if (field == null || text.isEmpty()) {
                continue;
            }
            learn(field, text);
            if (table.rule().use() == Use.CONTEXT && inTables.putIfAbsent(place.getKey(), text) == null) {
                tableFields.put(place.getKey(), field);
            }
        }
    }

    private void learn(FieldRule field, String text) {
        if (field.hasDay()) {
            dates.see(text, field.ahead());
            timesOnly |= isTimeOnly(text);
        }
        decimalComma |= field.kind() == FieldRule.Kind.NUMBER
                && DECIMAL_COMMA.matcher(text).matches();
    }

    private static boolean isTimeOnly(String text) {
        var moment = MomentText.of(text);
        return moment != null && moment.day() == null && moment.first() == 0;
    }

    /** Whether its rows have times of which nothing tells the day. */
    public boolean lacksDay(Map<String, String> context) {
        return timesOnly && !context.containsKey("meeting_start") && !context.containsKey("meeting_date");
    }

    /** Where the file came from; a file of rejected rows says where they were dropped first. */
    public Surroundings surroundings() {
        var path = around.value(Around.DROPPED_AS);
        if (path == null) {
            return surroundings;
        }
        var parts = List.of(path.split("/", -1));
        var name = parts.get(parts.size() - 1);
        return new Surroundings(
                parts.subList(0, parts.size() - 1),
                name.replaceFirst("\\.csv$", ""),
                surroundings.receivedOn(),
                surroundings.zone());
    }

    /** Whether a line says where rejected rows were dropped first. */
    public static boolean isDroppedAs(List<String> cells) {
        return HeaderText.of(cells.get(0)).equals(Around.DROPPED_AS);
    }

    /** The tables in their order. */
    public List<Table> tables() {
        return List.copyOf(tables);
    }

    /** Whether the file has dates that need an order. */
    public boolean needsOrder() {
        seeTexts();
        return dates.isNeeded();
    }

    /** Such a date as the two days that it may be; empty where there is none. */
    public List<LocalDate> unclearDay() {
        return dates.unclear();
    }

    /** Dates of the file that show why their order is open. */
    public List<String> openDates() {
        return dates.examples();
    }

    /** The order of day and month that the file itself proves, or its profile says. */
    public @Nullable DayMonth order() {
        return declaration.order() != null
                ? declaration.order()
                : dates.order(KnownDays.of(surroundings(), seeTexts()), surroundings.receivedOn());
    }

    private Collection<String> seeTexts() {
        var texts = texts().values();
        texts.forEach(text -> dates.see(text, false));
        return texts;
    }

    /** What the file says of all its rows, as it says it. */
    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>(inTables);
        for (var rule : declaration.context()) {
            for (var source : rule.sources()) {
                var text = around.text(source, surroundings());
                var clean = text == null ? "" : cells.of(List.of(text), 0);
                if (!clean.isEmpty()) {
                    texts.putIfAbsent(rule.field().name(), clean);
                }
            }
        }
        return texts;
    }

    private @Nullable FieldRule field(String name) {
        for (var rule : declaration.context()) {
            if (rule.field().name().equals(name) && !inTables.containsKey(name)) {
                return rule.field();
            }
        }
        return tableFields.get(name);
    }

    /** What holds for all rows, read with an order of day and month; what can't be read is not there. */
    public Map<String, String> context(@Nullable DayMonth order) {
        Map<String, String> context = new LinkedHashMap<>();
        var reader = new FieldReader(order, decimal(), surroundings.zone(), around.zone(), null);
        texts().forEach((name, text) -> {
            var field = field(name);
            var value = field == null ? "" : reader.readable(field, text);
            if (!value.isEmpty()) {
                context.put(name, value);
            }
        });
        return context;
    }

    /** How the rows of the file are read. */
    public RowMapper mapper(@Nullable DayMonth order) {
        var context = context(order);
        var day = context.getOrDefault("meeting_start", context.getOrDefault("meeting_date", ""));
        var on = day.isEmpty() ? null : LocalDate.parse(day.substring(0, 10));
        var reader = new FieldReader(order, decimal(), surroundings.zone(), around.zone(), on);
        return new RowMapper(declaration, cells, reader, context, parents.lines());
    }

    private char decimal() {
        return decimalComma ? ',' : '.';
    }

    /** The names of all values that its rows may have. */
    public Set<String> delivers(Map<String, String> context) {
        Set<String> names = new LinkedHashSet<>(context.keySet());
        names.addAll(declaration.set().keySet());
        for (var table : tables) {
            if (table.rule().use() == Use.ROWS) {
                names.addAll(named(table));
            }
        }
        return names;
    }

    private static Set<String> named(Table table) {
        Set<String> names = new LinkedHashSet<>(table.places().keySet());
        table.spread().forEach(column -> {
            names.addAll(column.set().keySet());
            names.add(column.value());
        });
        table.rule().fields().values().stream()
                .filter(field -> !field.of().isEmpty())
                .forEach(field -> names.add(field.name()));
        return names;
    }
}
