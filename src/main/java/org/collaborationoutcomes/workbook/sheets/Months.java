package org.collaborationoutcomes.workbook.sheets;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.frame.Wanted;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Scope;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.sums.MonthCounts;
import org.collaborationoutcomes.workbook.sums.MonthCounts.Counted;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.jspecify.annotations.Nullable;

/** The months of the school year: of the district beside the year before, and of each team. */
public final class Months {
    public static final String TABLE = "Months";
    public static final String MONTH = "Month";
    public static final String PRESENT = "Members present, this year";
    public static final String PRESENT_BEFORE = "Members present, last year";
    public static final String HELD = "Planned meetings held, this year";
    public static final String HELD_BEFORE = "Planned meetings held, last year";

    public static final String PRESENT_WANTED = "Members present, wanted";
    public static final String HELD_WANTED = "Planned meetings held, wanted";

    private static final String PRESENT_METRIC = "attendance_rate";
    private static final String HELD_METRIC = "cadence_adherence";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMM", Locale.US);
    private static final DateTimeFormatter FULL_NAME = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    private final Frame frame;
    private final @Nullable YearMonth firstHeld;
    private final List<YearMonth> months;
    private final Counted presentByMonth =
            new Counted("Members present", "Members expected", place -> month -> present(place.unit(), month));
    private final Counted heldByMonth =
            new Counted("Meetings held", "Meetings planned", place -> month -> held(place.unit(), month));

    public Months(Frame frame) {
        this.frame = frame;
        this.firstHeld = firstHeld(frame);
        this.months = monthsKnown();
    }

    /** The months of a school year in which anything is known of the district, this year or the year before. */
    public List<YearMonth> months() {
        return months;
    }

    private List<YearMonth> monthsKnown() {
        var first = YearMonth.from(frame.data().report().yearStartsOn());
        var months = new ArrayList<YearMonth>();
        for (int i = 0; i < 12; i++) {
            var month = first.plusMonths(i);
            if (known(month) || known(month.minusYears(1))) {
                months.add(month);
            }
        }
        return List.copyOf(months);
    }

    private boolean known(YearMonth month) {
        return present(month).known() || held(month).known();
    }

    public Figure present(YearMonth month) {
        return present(Unit.district(), month);
    }

    private Figure present(Unit unit, YearMonth month) {
        return frame.data().figures().month(unit, PRESENT_METRIC, month);
    }

    public Figure held(YearMonth month) {
        return held(Unit.district(), month);
    }

    private Figure held(Unit unit, YearMonth month) {
        return heardOf(month) ? frame.data().figures().month(unit, HELD_METRIC, month) : Figure.NONE;
    }

    /** Before the first meeting that anybody told of, it is not known that none was held. */
    private boolean heardOf(YearMonth month) {
        return firstHeld != null && !month.isBefore(firstHeld);
    }

    private static @Nullable YearMonth firstHeld(Frame frame) {
        var first = YearMonth.from(frame.data().report().yearStartsOn()).minusYears(1);
        return IntStream.range(0, 24)
                .mapToObj(first::plusMonths)
                .filter(month -> frame.data()
                                .figures()
                                .month(Unit.district(), HELD_METRIC, month)
                                .over()
                        > 0)
                .findFirst()
                .orElse(null);
    }

    /** Whether a line can be drawn of what is known: of one month alone there is nothing to see in a chart. */
    public boolean isLine(Predicate<YearMonth> known) {
        return months().stream().filter(known).count() > 1
                || months().stream()
                                .map(month -> month.minusYears(1))
                                .filter(known)
                                .count()
                        > 1;
    }

    /** Like {@code Sep}. */
    public static String name(YearMonth month) {
        return NAME.format(month);
    }

    /** Like {@code Sep 2025}. */
    public static String fullName(YearMonth month) {
        return FULL_NAME.format(month);
    }

    public Table district() {
        var columns = List.of(
                Column.of(MONTH, Format.TEXT),
                Column.of(PRESENT, Format.PERCENT1),
                Column.of("Present", Format.WHOLE),
                Column.of("Expected", Format.WHOLE),
                Column.of(PRESENT_BEFORE, Format.PERCENT1),
                Column.of(HELD, Format.PERCENT1),
                Column.of("Held", Format.WHOLE),
                Column.of("Planned", Format.DECIMAL),
                Column.of(HELD_BEFORE, Format.PERCENT1),
                Column.of(PRESENT_WANTED, Format.PERCENT).beyondPaper(),
                Column.of(HELD_WANTED, Format.PERCENT).beyondPaper());
        return new Table(
                TABLE,
                columns,
                months().stream().map(this::row).toList(),
                "No month of this school year has a figure yet.");
    }

    private List<Cell> row(YearMonth month) {
        boolean begun = !month.isAfter(YearMonth.from(frame.data().report().asOf()));
        var present = begun ? present(month) : null;
        var held = begun ? held(month) : null;
        return List.of(
                Cell.text(name(month)),
                present == null ? Cell.blank() : ratio(present, "Present", "Expected"),
                present == null ? Cell.blank() : Shown.part(present, present.numerator()),
                present == null ? Cell.blank() : Shown.part(present, present.denominator()),
                drawn(present(month.minusYears(1))),
                held == null ? Cell.blank() : ratio(held, "Held", "Planned"),
                held == null ? Cell.blank() : Shown.part(held, held.numerator()),
                held == null ? Cell.blank() : Shown.part(held, held.denominator()),
                drawn(held(month.minusYears(1))),
                Cell.number(new Wanted(frame, Cut.PRESENT).reference()),
                Cell.number(new Wanted(frame, Cut.HELD).reference()));
    }

    /** Blank without a number, for a chart over the cell would draw a word as zero. */
    private static Cell drawn(Figure figure) {
        return figure.known() ? Shown.value(figure) : Cell.blank();
    }

    private static Cell ratio(Figure figure, String over, String under) {
        return figure.isRatio()
                ? Shown.live(figure, Formula.of("{0}/{1}", Ref.here(over), Ref.here(under)))
                : drawn(figure);
    }

    /** Whether a month of this year can be told of. */
    boolean begun() {
        return !monthsOfNow().isEmpty();
    }

    private List<YearMonth> monthsOfNow() {
        var lastMonth = YearMonth.from(frame.data().report().asOf());
        return months().stream().filter(month -> !month.isAfter(lastMonth)).toList();
    }

    /** How many of its expected members were present at each place, a column a month of this year. */
    Table presentByPlace() {
        return places("PresentByMonth", presentByMonth, PRESENT);
    }

    /** How many of its planned meetings were held at each place, a column a month of this year. */
    Table heldByPlace() {
        return places("HeldByMonth", heldByMonth, HELD);
    }

    private Table places(String name, Counted counted, String ofDistrict) {
        var now = monthsOfNow();
        var counts = counts();
        var columns = new ArrayList<Column>();
        columns.add(Column.of("Team", Format.TEXT).wide(30, 36));
        columns.add(Column.of("Area", Format.TEXT).wide(20));
        now.forEach(month -> columns.add(Column.of(fullName(month), Format.PERCENT1)));
        var rows = new ArrayList<List<Cell>>();
        for (Places place : Places.of(frame)) {
            var cells = new ArrayList<Cell>();
            cells.add(place.cell());
            cells.add(Cell.text(place.area()));
            for (YearMonth month : now) {
                cells.add(
                        place.unit().scope() == Scope.DISTRICT
                                ? linked(counted.of(place, month), month, ofDistrict)
                                : counts.live(place, month, counted));
            }
            rows.add(cells);
        }
        return new Table(name, columns, rows);
    }

    /** The same as in the row of the month for all teams. */
    private Cell linked(Figure figure, YearMonth month, String column) {
        return figure.isRatio()
                ? Shown.live(figure, Formula.same(Ref.cell(TABLE, column, months.indexOf(month))))
                : Shown.value(figure);
    }

    /** What the figures of the areas are computed from, a row an area and month of this year. */
    Table areas() {
        return counts().table(Months::fullName);
    }

    private MonthCounts counts() {
        return new MonthCounts(frame, monthsOfNow(), List.of(presentByMonth, heldByMonth));
    }
}
