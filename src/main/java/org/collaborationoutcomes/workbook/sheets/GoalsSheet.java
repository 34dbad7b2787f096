package org.collaborationoutcomes.workbook.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.Goal;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Unit;
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
import org.jspecify.annotations.Nullable;

/** Every goal, the worst verdict first. */
public final class GoalsSheet {
    public static final String NAME = "Goals";
    public static final String TABLE = "Goals";
    public static final String GOAL = "Goal";
    private static final String BASELINE = "Baseline";
    private static final String LATEST = "Latest value";
    private static final String TARGET = "Target";
    private static final double ALIKE = 1e-9;

    private final Frame frame;

    public GoalsSheet(Frame frame) {
        this.frame = frame;
    }

    public Sheet sheet() {
        return new Sheet(
                NAME,
                frame.page(false),
                List.of(
                        Text.title("Goals: the ones that need help stand first"),
                        Text.body("A goal is compared with the way that it should have gone by the day of its latest"
                                + " value. Names of persons stand nowhere; an owner stands with a title."),
                        new Table(
                                TABLE,
                                columns(),
                                goals(frame).stream().map(this::row).toList(),
                                "No goal has been set yet."),
                        Text.heading("How many goals stand where"),
                        GoalWords.table(frame)));
    }

    /** The goals in the order of this sheet: by verdict, then the one that is farthest behind what is expected. */
    public static List<Goal> goals(Frame frame) {
        return frame.data().goals().stream()
                .sorted(Comparator.comparing((Goal goal) -> Verdict.of(goal.verdict()))
                        .thenComparingDouble(goal -> lead(frame, goal))
                        .thenComparing(Goal::title)
                        .thenComparing(Goal::goalId))
                .toList();
    }

    /** How far a goal is ahead of what is expected by now, as a share of its whole way. */
    private static double lead(Frame frame, Goal goal) {
        var gone = frame.data().figures().goal(goal.goalId(), "attainment");
        var expected = frame.data().figures().goal(goal.goalId(), "expected_attainment");
        return gone.known() && expected.known() ? gone.number() - expected.number() : 0;
    }

    /** The name of a goal on this sheet. */
    public static Ref cell(Frame frame, Goal goal) {
        return Ref.cell(TABLE, GOAL, goals(frame).indexOf(goal));
    }

    private List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.of(GOAL, Format.TEXT).wide(32),
                Column.of("Where it stands", Format.STATUS).wide(19),
                Column.of("Way gone", Format.PERCENT1).withBars(),
                Column.of("Expected by now", Format.PERCENT1),
                Column.of("Progress against expected", Format.DECIMAL2),
                Column.of(BASELINE, Format.DECIMAL),
                Column.of(LATEST, Format.DECIMAL),
                Column.of(TARGET, Format.DECIMAL),
                Column.of("Unit", Format.TEXT).wide(16),
                Column.of("Measured on", Format.DATE),
                Column.of("Due", Format.DATE),
                Column.of("Team", Format.TEXT).wide(29),
                Column.of("Area", Format.TEXT).wide(15),
                Column.of("Owner", Format.TEXT).wide(18),
                Column.of("Changed from", Format.LONG_TEXT).wide(28),
                Column.of("Next action", Format.LONG_TEXT).wide(30)));
        if (noted()) {
            columns.add(Column.of("Latest progress note", Format.LONG_TEXT).wide(40));
        }
        return columns;
    }

    private List<Cell> row(Goal goal) {
        var figures = frame.data().figures();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(goal.title()));
        cells.add(Verdict.of(goal.verdict()).cell());
        cells.add(gone(goal, figures.goal(goal.goalId(), "attainment")));
        cells.add(Shown.value(figures.goal(goal.goalId(), "expected_attainment")));
        cells.add(Shown.value(figures.goal(goal.goalId(), "pace")));
        cells.add(Cell.number(goal.baseline()));
        cells.add(number(goal.latest()));
        cells.add(Cell.number(goal.target()));
        cells.add(words(goal.unit()));
        cells.add(day(goal.latestOn()));
        cells.add(day(goal.dueOn()));
        cells.add(team(goal));
        cells.add(Cell.text(Names.area(goal.area())));
        cells.add(words(goal.owner()));
        cells.add(Cell.text(GoalWords.revision(goal)));
        cells.add(Cell.text(GoalWords.nextAction(goal)));
        if (noted()) {
            cells.add(words(goal.note()));
        }
        return cells;
    }

    /** A column of notes where nobody writes any would only make the others smaller on paper. */
    private boolean noted() {
        return frame.data().goals().stream().anyMatch(goal -> goal.note() != null);
    }

    /** A live formula over the row, but for goals to stay where the baseline already was: they are met or not. */
    private static Cell gone(Goal goal, Figure figure) {
        double whole = goal.target() - goal.baseline();
        if (!figure.known() || goal.latest() == null || whole == 0) {
            return Shown.value(figure);
        }
        double computed = (goal.latest() - goal.baseline()) / whole;
        return Math.abs(computed - figure.number()) > ALIKE
                ? Shown.value(figure)
                : Shown.live(
                        figure,
                        Formula.of("({0}-{1})/({2}-{1})", Ref.here(LATEST), Ref.here(BASELINE), Ref.here(TARGET)));
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
