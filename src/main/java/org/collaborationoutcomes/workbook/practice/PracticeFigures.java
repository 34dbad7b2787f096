package org.collaborationoutcomes.workbook.practice;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.practice.Behind;
import org.collaborationoutcomes.workbook.released.practice.Practice;
import org.collaborationoutcomes.workbook.sheets.GoalsSheet;
import org.collaborationoutcomes.workbook.sheets.ParticipationSheet;
import org.collaborationoutcomes.workbook.survey.SurveySheet;
import org.collaborationoutcomes.workbook.words.Counted;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Table;

/** Every figure that measures a practice, with the counts behind it. */
final class PracticeFigures {
    private static final String TABLE = "PracticeFigures";
    private static final String FIGURE = "Figure";
    private static final String VALUE = "Value";
    private static final String COUNTED = "Counted";
    private static final String OF = "Of";

    private final Frame frame;
    private final List<Behind> all;

    PracticeFigures(Frame frame) {
        this.frame = frame;
        this.all = frame.data().practices().figures();
    }

    Table table() {
        var columns = List.of(
                Column.of("No.", Format.TEXT).wide(7),
                Column.of(FIGURE, Format.LONG_TEXT).wide(38),
                Column.of("More on", Format.TEXT).wide(56),
                Column.of(VALUE, Format.PERCENT1).wide(11),
                Column.of(COUNTED, Format.DECIMAL).wide(24),
                Column.of(OF, Format.DECIMAL).wide(36),
                Column.of("n", Format.WHOLE).wide(8),
                Column.of("n counts", Format.TEXT).wide(13));
        var rows = new ArrayList<List<Cell>>();
        all.forEach(behind -> rows.add(row(behind)));
        return new Table(TABLE, columns, rows, "No figure of a practice was computed yet.");
    }

    /** The value that stands for a practice, as a formula that leads to its row here. */
    Cell same(Practice practice) {
        int row = indexOf(practice);
        var figure = all.get(row).figure();
        return Shown.live(figure, Formula.same(Ref.cell(TABLE, VALUE, row)))
                .as(Written.format(frame.labels().metric(practice.metric()).unit()));
    }

    /** The row of the figure that stands for a practice. */
    Ref first(Practice practice) {
        return Ref.cell(TABLE, FIGURE, indexOf(practice));
    }

    private int indexOf(Practice practice) {
        for (int row = 0; row < all.size(); row++) {
            var behind = all.get(row);
            if (behind.practiceId().equals(practice.id())
                    && behind.metric().equals(practice.metric())
                    && behind.subject().equals(practice.subject())
                    && behind.area().equals(practice.area())) {
                return row;
            }
        }
        throw new IllegalStateException(
                "Practice %s rests on a figure that was not released. Indicates a bug.".formatted(practice.id()));
    }

    private List<Cell> row(Behind behind) {
        var figure = behind.figure();
        return List.of(
                Cell.text(behind.practiceId()),
                Cell.text(PracticeStand.name(frame, behind.metric(), behind.subject(), behind.area())),
                more(behind),
                value(behind),
                figure.isRatio() ? whole(figure.over()) : Cell.blank(),
                figure.isRatio() ? whole(figure.under()) : Cell.blank(),
                figure.known() && figure.n() != null ? Shown.count(figure) : Cell.blank(),
                Cell.text(figure.n() == null ? "" : Counted.by(behind.metric())));
    }

    private static Cell whole(double number) {
        return number == Math.rint(number) ? Cell.number(number).as(Format.WHOLE) : Cell.number(number);
    }

    private Cell value(Behind behind) {
        var figure = behind.figure();
        var format = Written.format(frame.labels().metric(behind.metric()).unit());
        boolean computed = figure.isRatio() && figure.is(figure.over() / figure.under());
        return computed
                ? Shown.live(figure, Formula.of("{0}/{1}", Ref.here(COUNTED), Ref.here(OF)))
                        .as(format)
                : Shown.value(figure).as(format);
    }

    private Cell more(Behind behind) {
        var section = frame.labels().metric(behind.metric()).section();
        return switch (section) {
            case "survey" -> Cell.link(SurveySheet.NAME, Ref.sheet(SurveySheet.NAME));
            case "goals" -> Cell.link(GoalsSheet.NAME, Ref.sheet(GoalsSheet.NAME));
            case "participation" -> Cell.link(ParticipationSheet.NAME, Ref.sheet(ParticipationSheet.NAME));
            default -> Cell.text("metrics.csv");
        };
    }
}
