package org.collaborationoutcomes.workbook.sums;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Scope;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Table;

/**
 * The counts of each area month by month, which its figures are computed from. They stand only where the figure was
 * released: a team that is hidden gave nothing to them.
 */
public final class MonthCounts {
    private static final String TABLE = "MonthCounts";

    /** A figure by place and month, and what its counts are called here. */
    public record Counted(String over, String under, Function<Places, Function<YearMonth, Figure>> figure) {
        /** The figure of a place in a month. */
        public Figure of(Places place, YearMonth month) {
            return figure.apply(place).apply(month);
        }
    }

    private final List<Places> areas;
    private final List<YearMonth> months;
    private final List<Counted> counted;

    /** @param months from the first to the last that is told of */
    public MonthCounts(Frame frame, List<YearMonth> months, List<Counted> counted) {
        this.areas = Places.totals(frame).stream()
                .filter(place -> place.unit().scope() == Scope.AREA)
                .toList();
        this.months = List.copyOf(months);
        this.counted = List.copyOf(counted);
    }

    /** A row an area and month. */
    public Table table(Function<YearMonth, String> name) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of("Area", Format.TEXT).wide(30, 36));
        columns.add(Column.of("Month", Format.TEXT).wide(20));
        for (Counted one : counted) {
            columns.add(Column.of(one.over(), Format.WHOLE));
            columns.add(Column.of(one.under(), Format.DECIMAL));
        }
        var rows = new ArrayList<List<Cell>>();
        for (Places area : areas) {
            months.forEach(month -> rows.add(row(area, month, name.apply(month))));
        }
        return new Table(TABLE, columns, rows, "There is no team yet.");
    }

    private List<Cell> row(Places area, YearMonth month, String name) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(area.area()));
        cells.add(Cell.text(name));
        for (Counted one : counted) {
            var figure = one.of(area, month);
            cells.add(Shown.part(figure, figure.numerator()));
            var under = Shown.part(figure, figure.denominator());
            cells.add(figure.under() == Math.rint(figure.under()) ? under.as(Format.WHOLE) : under);
        }
        return cells;
    }

    /** The figure of an area as a live formula over its counts; of a team, whose counts do not stand here, its value. */
    public Cell live(Places area, YearMonth month, Counted one) {
        var figure = one.of(area, month);
        int at = areas.indexOf(area);
        if (at < 0 || !figure.isRatio()) {
            return Shown.value(figure);
        }
        int row = at * months.size() + months.indexOf(month);
        return Shown.live(
                figure, Formula.of("{0}/{1}", Ref.cell(TABLE, one.over(), row), Ref.cell(TABLE, one.under(), row)));
    }
}
