package org.collaborationoutcomes.profile.row;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
import org.collaborationoutcomes.profile.table.PartedMoments;
import org.collaborationoutcomes.profile.table.Sections;
import org.collaborationoutcomes.profile.table.Table;
import org.collaborationoutcomes.profile.value.BareTimes;
import org.collaborationoutcomes.profile.value.DateEvidence;
import org.collaborationoutcomes.profile.value.DayMonth;
import org.collaborationoutcomes.profile.value.MomentText;
import org.collaborationoutcomes.profile.value.TwelveMonths;
import org.collaborationoutcomes.profile.year.Clues;
import org.collaborationoutcomes.profile.year.YearFound;
import org.collaborationoutcomes.profile.year.YearlessDays;
import org.jspecify.annotations.Nullable;

/** The first look over a whole file: what holds for all its rows, and in which order its dates are written. */
public final class Scan {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,(\\d{1,2}|\\d{4,})%?");

    private final Declaration declaration;
    private final CellText cells;
    private final Around around = new Around();
    private final DateEvidence dates = new DateEvidence();
    private final FileSays says;
    private final List<Table> tables = new ArrayList<>();
    private final YearlessDays yearless = new YearlessDays();
    private final List<String> dated = new ArrayList<>();
    private final BareTimes bareTimes = new BareTimes();
    private final Parents parents = new Parents();
    private final Surroundings surroundings;
    private @Nullable TwelveMonths year;
    private @Nullable DayMonth yearOrder;
    private boolean decimalComma;

    private Scan(Declaration declaration, Surroundings surroundings) {
        this.declaration = declaration;
        this.cells = new CellText(declaration.nulls());
        this.says = new FileSays(declaration, cells, around);
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
            table.spread()
                    .forEach(column -> column.set().forEach((name, text) -> named(table, column.index(), name, text)));
        } else if (table != null && part.kind() == Part.Kind.ROW && table.rule().use() != Use.SKIP) {
            cells.tell(parents, table, part.line());
            row(PartedMoments.joined(part.line(), table).cells(), table);
        }
    }

    private void named(Table table, int column, String name, String text) {
        var field = table.rule().fields().get(name);
        boolean isDay = field != null && field.kind() == FieldRule.Kind.DAY;
        if (isDay && MomentText.lacksYear(text)) {
            yearless.add(column, text);
        } else if (field != null && field.hasDay()) {
            dates.see(text, field.ahead());
            dated.add(text);
        }
    }

    private void row(List<String> line, Table table) {
        var unfilled = yearless.unfilled();
        if (!unfilled.isEmpty() && cells.leftOut(line, table) == null) {
            unfilled.stream()
                    .filter(column -> !cells.of(line, column).isEmpty())
                    .forEach(yearless::fill);
        }
        for (var place : table.places().entrySet()) {
            var field = table.rule().fields().get(place.getKey());
            var text = cells.of(line, place.getValue());
            if (field == null || text.isEmpty()) {
                continue;
            }
            learn(field, text);
            if (table.rule().use() == Use.CONTEXT) {
                says.inTable(field, text);
            }
        }
    }

    private void learn(FieldRule field, String text) {
        if (field.hasDay()) {
            dates.see(text, field.ahead());
            bareTimes.see(text);
        }
        decimalComma |= field.kind() == FieldRule.Kind.NUMBER
                && DECIMAL_COMMA.matcher(text).matches();
    }

    /** Names of columns that are days without a year which is known. */
    public List<String> daysWithoutYear() {
        return year == null ? yearless.texts() : List.of();
    }

    /** The year of such days, or null. */
    public @Nullable YearFound year(YearlessDays.Known known) {
        var at = surroundings();
        return yearless.year(new Clues(at.name(), at.folders(), around.lines(), dated), known);
    }

    /** Such days lie in this year. */
    public void lieIn(YearFound found) {
        var known = found.year();
        year = known;
        yearOrder = found.order();
        yearless.texts().forEach(text -> dates.see(text, known, !yearless.isFilled(text)));
    }

    /** Whether its rows have times of which nothing tells the day. */
    public boolean lacksDay(Map<String, String> context) {
        return bareTimes.seen() && !context.containsKey("meeting_start") && !context.containsKey("meeting_date");
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

    /** Whether the job itself wrote a line above rejected rows. */
    public static boolean isOwn(List<String> cells) {
        var first = HeaderText.of(cells.get(0));
        return first.equals(Around.DROPPED_AS) || first.equals(Around.BEGAN);
    }

    /** When meetings began, of which only the rows tell; of rejected rows as those told that came with them. */
    public List<LocalDateTime> began() {
        return around.began();
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
        if (declaration.order() != null) {
            return declaration.order();
        }
        seeTexts();
        var own = dates.order(KnownDays.of(surroundings(), texts().values()), surroundings.receivedOn());
        return own == null && !dates.isContradictory() ? yearOrder : own;
    }

    private void seeTexts() {
        texts().values().forEach(text -> dates.see(text, false));
    }

    private Map<String, String> texts() {
        return says.texts(surroundings());
    }

    /** What holds for all rows, read with an order of day and month; what can't be read is not there. */
    public Map<String, String> context(@Nullable DayMonth order) {
        return says.values(surroundings(), reader(order, null));
    }

    private FieldReader reader(@Nullable DayMonth order, @Nullable LocalDate day) {
        return new FieldReader(
                order,
                decimalComma ? ',' : '.',
                surroundings.zone(),
                around.zone() == null ? declaration.zone() : around.zone(),
                day,
                year,
                around.legend(),
                bareTimes.passMidnight());
    }

    /** How the rows of the file are read. */
    public RowMapper mapper(@Nullable DayMonth order) {
        var context = context(order);
        var day = context.getOrDefault("meeting_start", context.getOrDefault("meeting_date", ""));
        var reader = reader(order, day.isEmpty() ? null : LocalDate.parse(day.substring(0, 10)));
        return new RowMapper(declaration, cells, reader, context, parents.lines());
    }

    /** The names of all values that its rows may have. */
    public Set<String> delivers(Map<String, String> context) {
        Set<String> names = new LinkedHashSet<>(context.keySet());
        names.addAll(declaration.set().keySet());
        for (var table : tables) {
            if (table.rule().use() == Use.ROWS) {
                names.addAll(table.values());
            }
        }
        return names;
    }
}
