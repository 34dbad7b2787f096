package org.collaborationoutcomes.workbook.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.released.Goal;
import org.collaborationoutcomes.workbook.sums.GoalSums;
import org.collaborationoutcomes.workbook.words.Names;
import org.collaborationoutcomes.workbook.words.Spoken;
import org.collaborationoutcomes.workbook.words.Verdict;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Table;

/** How many goals stand where, counted by live formulas over the goals' sheet. */
public final class GoalWords {
    public static final String TABLE = "GoalWords";
    public static final String WORD = "Where goals stand";
    public static final String GOALS = "Number of goals";

    private GoalWords() {}

    public static Table table(Frame frame) {
        var columns = new ArrayList<Column>();
        columns.add(Column.of(WORD, Format.STATUS));
        columns.add(Column.of(GOALS, Format.WHOLE));
        var areas = areas(frame);
        areas.forEach(area -> columns.add(Column.of(Names.area(area), Format.WHOLE)));
        var rows = new ArrayList<List<Cell>>();
        for (Verdict verdict : order(frame)) {
            var cells = new ArrayList<Cell>();
            cells.add(verdict.cell());
            cells.add(Cell.formula(
                    Formula.of("COUNTIFS({0},{1})", Ref.column(GoalsSheet.TABLE, GoalSums.WORD), Ref.here(WORD)),
                    (double) count(frame, verdict)));
            areas.forEach(area -> cells.add(counted(Names.area(area), count(frame, verdict, area))));
            rows.add(cells);
        }
        return new Table(TABLE, columns, rows);
    }

    /** Counted in the column that is called as the area. */
    private static Cell counted(String area, long count) {
        return Cell.formula(
                Formula.of(
                        "COUNTIFS({0},{1},{2},{3})",
                        Ref.column(GoalsSheet.TABLE, GoalSums.WORD),
                        Ref.here(WORD),
                        Ref.column(GoalsSheet.TABLE, GoalsSheet.AREA),
                        Ref.cell(TABLE, area, -1)),
                (double) count);
    }

    /** Like {@code 3 goals: 1 far behind, 2 on track.}, after a blank; empty without goals. */
    static String counted(Frame frame) {
        var said = order(frame).stream()
                .filter(verdict -> count(frame, verdict) > 0)
                .map(verdict -> "%d %s".formatted(count(frame, verdict), verdict.word()))
                .toList();
        return said.isEmpty()
                ? ""
                : " %s: %s."
                        .formatted(Spoken.count(frame.data().goals().size(), "goal", "goals"), String.join(", ", said));
    }

    /** The verdicts as the table's rows: those that judge a goal, the other ones that a goal has, and those of no goal. */
    public static List<Verdict> order(Frame frame) {
        return Stream.of(Verdict.values())
                .sorted(Comparator.comparing((Verdict verdict) -> count(frame, verdict) == 0)
                        .thenComparing(verdict -> !verdict.judged())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** How many rows judge a goal, and no other stands before them. */
    public static int judging(Frame frame) {
        return (int) Stream.of(Verdict.values())
                .filter(verdict -> verdict.judged() && count(frame, verdict) > 0)
                .count();
    }

    /** Where the words of these verdicts stand. */
    static List<Ref> cells(Frame frame, List<Verdict> first, List<Verdict> second) {
        var order = order(frame);
        return Stream.concat(first.stream(), second.stream())
                .map(verdict -> Ref.cell(TABLE, WORD, order.indexOf(verdict)))
                .toList();
    }

    private static List<String> areas(Frame frame) {
        return frame.data().goals().stream()
                .map(Goal::area)
                .distinct()
                .sorted((one, other) -> {
                    int order = Integer.compare(Names.areaOrder(one), Names.areaOrder(other));
                    return order != 0 ? order : one.compareTo(other);
                })
                .toList();
    }

    /** The first target and why it was changed; empty where it never was. */
    static String revision(Goal goal) {
        if (!goal.revised()) {
            return "";
        }
        return "%s by %s: %s"
                .formatted(
                        Spoken.value(goal.originalTarget()),
                        Spoken.shortDay(goal.originalDueOn()),
                        goal.reason() == null ? "no reason was given" : goal.reason());
    }

    /** What is to be done next, and by when, or since when it is overdue. */
    static String nextAction(Goal goal, LocalDate asOf) {
        if (goal.nextAction() == null) {
            return "";
        }
        var due = goal.nextActionDueOn();
        if (due == null) {
            return goal.nextAction();
        }
        return "%s (%s %s)"
                .formatted(goal.nextAction(), due.isBefore(asOf) ? "overdue since" : "due", Spoken.shortDay(due));
    }

    /** The goals of the district with that verdict. */
    public static long count(Frame frame, Verdict verdict) {
        return frame.data().goals().stream()
                .filter(goal -> Verdict.of(goal.verdict()) == verdict)
                .count();
    }

    private static long count(Frame frame, Verdict verdict, String area) {
        return frame.data().goals().stream()
                .filter(goal -> goal.area().equals(area) && Verdict.of(goal.verdict()) == verdict)
                .count();
    }
}
