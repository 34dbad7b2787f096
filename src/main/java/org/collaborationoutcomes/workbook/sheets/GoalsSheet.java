package org.collaborationoutcomes.workbook.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.Goal;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Unit;
import org.collaborationoutcomes.workbook.sums.GoalSums;
import org.collaborationoutcomes.workbook.words.Bar;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Verdict;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;
import org.collaborationoutcomes.xlsx.spec.Tone;
import org.jspecify.annotations.Nullable;

/** Every goal, the worst verdict first. */
public final class GoalsSheet {
    public static final String NAME = "Goals";
    public static final String TABLE = GoalSums.TABLE;
    public static final String GOAL = "Goal";
    static final String AREA = "Area";
    private static final String BASELINE = "Baseline";
    private static final String LATEST = "Latest value";
    private static final String TARGET = "Target";

    private final Frame frame;
    private final boolean forecasts;
    private final boolean anyOld;

    public GoalsSheet(Frame frame) {
        this.frame = frame;
        this.forecasts = any(this::forecast);
        this.anyOld = any(GoalsSheet::old);
    }

    public Sheet sheet() {
        return new Sheet(
                NAME,
                frame.page(false),
                List.of(
                        Text.title("Goals: the ones that need help stand first"),
                        Text.body("A goal is compared with the way that it should have gone by the day of its latest"
                                + " value. Names of persons stand nowhere; an owner stands with a title."
                                + GoalWords.counted(frame)),
                        new Table(
                                TABLE,
                                columns(),
                                frame.goals().stream().map(this::row).toList(),
                                "No goal has been set yet.")),
                List.of(Text.heading("How many goals stand where"), GoalWords.table(frame)));
    }

    /** The name of a goal on this sheet. */
    public static Ref cell(Frame frame, Goal goal) {
        return Ref.cell(TABLE, GOAL, frame.goals().indexOf(goal));
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.of(GOAL, Format.TEXT).wide(23),
                Column.of(GoalSums.WORD, Format.STATUS).wide(15),
                Column.of("Way gone, and where it should be", Format.BAR)
                        .wide(Bar.SIGNS + 4)
                        .noting(
                                "Each block is 5% of the way from baseline to target; the line is the way expected by now."),
                Column.of(GoalSums.GONE, Format.PERCENT1).wide(10)));
        if (anyOld) {
            columns.add(Column.of("How old", Format.STATUS)
                    .wide(11)
                    .noting("Old data: not measured for one and a half times its rhythm, or 45 days of school."));
        }
        columns.addAll(List.of(
                Column.of(BASELINE, Format.DECIMAL),
                Column.of(LATEST, Format.DECIMAL),
                Column.of(TARGET, Format.DECIMAL),
                Column.of("Unit", Format.TEXT).wide(12),
                Column.of("Due", Format.DATE)));
        if (forecasts && !anyOld) {
            columns.add(forecastColumn().wide(11, 14));
        }
        columns.add(Column.of(GoalSums.TEAM, Format.TEXT).wide(16, 29));
        columns.add(Column.of("Owner", Format.TEXT).wide(15));
        optional(
                columns,
                goal -> goal.nextAction() != null,
                Column.of("Next action", Format.LONG_TEXT).wide(20));
        beyondPaper(columns);
        return columns;
    }

    /** A page has room for it or for how old the data are. */
    private Column forecastColumn() {
        return Column.of("Heading for by then", Format.DECIMAL).noting(definition("forecast_value"));
    }

    /** For the screen alone: with these columns a page could not be read. */
    private void beyondPaper(List<Column> columns) {
        var more = new ArrayList<Column>();
        more.add(Column.of("Expected by now", Format.PERCENT1));
        if (forecasts && anyOld) {
            more.add(forecastColumn());
        }
        if (forecasts) {
            more.add(Column.of("At least", Format.DECIMAL).noting("The range of the line's slope, 19 times in 20."));
            more.add(Column.of("At most", Format.DECIMAL));
        }
        more.add(Column.of("Measured on", Format.DATE));
        more.add(Column.of("Progress against expected", Format.DECIMAL2));
        more.add(Column.of(AREA, Format.TEXT).wide(13));
        more.addAll(GoalSums.columns());
        optional(
                more, Goal::revised, Column.of("Changed from", Format.LONG_TEXT).wide(24));
        optional(
                more,
                goal -> goal.note() != null,
                Column.of("Latest progress note", Format.LONG_TEXT).wide(30));
        more.forEach(column -> columns.add(column.beyondPaper()));
    }

    private void optional(List<Column> columns, Predicate<Goal> needed, Column column) {
        if (any(needed)) {
            columns.add(column);
        }
    }

    private String definition(String metric) {
        return frame.labels().metric(metric).definition();
    }

    private List<Cell> row(Goal goal) {
        var figures = frame.data().figures();
        var gone = figures.goal(goal.goalId(), "attainment");
        var expected = figures.goal(goal.goalId(), "expected_attainment");
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(goal.title()));
        cells.add(Verdict.of(goal.verdict()).cell());
        cells.add(
                gone.known() && expected.known() ? Cell.text(Bar.of(gone.number(), expected.number())) : Cell.blank());
        cells.add(gone(goal, gone));
        optional(cells, GoalsSheet::old, old(goal) ? Cell.status("old data", Tone.WATCH) : Cell.blank());
        cells.add(Cell.number(goal.baseline()));
        cells.add(number(goal.latest()));
        cells.add(Cell.number(goal.target()));
        cells.add(words(goal.unit()));
        cells.add(day(goal.dueOn()));
        var forecast = aheadOf(goal) ? figures.goal(goal.goalId(), "forecast_value") : null;
        var value = forecast == null ? null : forecast.value();
        heading(!anyOld, cells, forecast, value);
        cells.add(team(goal));
        cells.add(words(goal.owner()));
        optional(
                cells,
                one -> one.nextAction() != null,
                Cell.text(GoalWords.nextAction(goal, frame.data().report().asOf())));
        cells.add(Shown.value(expected));
        heading(anyOld, cells, forecast, value);
        heading(true, cells, forecast, goal.forecastLow());
        heading(true, cells, forecast, goal.forecastHigh());
        cells.add(day(goal.latestOn()));
        cells.add(Shown.value(figures.goal(goal.goalId(), "pace")));
        cells.add(Cell.text(Names.area(goal.area())));
        cells.addAll(GoalSums.cells(goal, gone));
        optional(cells, Goal::revised, Cell.text(GoalWords.revision(goal)));
        optional(cells, one -> one.note() != null, words(goal.note()));
        return cells;
    }

    private void optional(List<Cell> cells, Predicate<Goal> needed, Cell cell) {
        if (any(needed)) {
            cells.add(cell);
        }
    }

    /** A column that would be empty only makes the others smaller on paper. */
    private boolean any(Predicate<Goal> needed) {
        return frame.data().goals().stream().anyMatch(needed);
    }

    /** Its verdict rests on old data; of a goal that is over or not begun that says nothing. */
    public static boolean old(Goal goal) {
        return goal.stale() && Verdict.of(goal.verdict()).underWay();
    }

    private boolean forecast(Goal goal) {
        return aheadOf(goal)
                && frame.data().figures().goal(goal.goalId(), "forecast_value").known();
    }

    /** Once the day is over there is nothing to forecast. */
    private boolean aheadOf(Goal goal) {
        return !goal.dueOn().isBefore(frame.data().report().asOf());
    }

    /** A number of the forecast; blank for a goal whose day is over. */
    private void heading(boolean here, List<Cell> cells, @Nullable Figure forecast, @Nullable Double number) {
        if (here && forecasts) {
            cells.add(forecast == null ? Cell.blank() : Shown.part(forecast, number));
        }
    }

    /** A live formula over the row, but for goals to stay where the baseline already was: they are met or not. */
    private static Cell gone(Goal goal, Figure figure) {
        double whole = goal.target() - goal.baseline();
        if (goal.latest() == null || whole == 0 || !figure.is((goal.latest() - goal.baseline()) / whole)) {
            return Shown.value(figure);
        }
        return Shown.live(
                figure, Formula.of("({0}-{1})/({2}-{1})", Ref.here(LATEST), Ref.here(BASELINE), Ref.here(TARGET)));
    }

    private Cell team(Goal goal) {
        return frame.data()
                .team(goal.teamId())
                .map(team -> Cell.link(team.name(), TeamsSheet.cell(frame, Unit.team(team))))
                .orElse(Cell.blank());
    }

    private static Cell number(@Nullable Double value) {
        return value == null ? Cell.symbol("–") : Cell.number(value);
    }

    private static Cell words(@Nullable String words) {
        return words == null ? Cell.blank() : Cell.text(words);
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? Cell.blank() : Cell.date(day);
    }
}
