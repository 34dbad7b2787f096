package org.collaborationoutcomes.workbook.sums;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.collaborationoutcomes.workbook.frame.Frame;
import org.collaborationoutcomes.workbook.frame.Places;
import org.collaborationoutcomes.workbook.released.Goal;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Team;
import org.collaborationoutcomes.workbook.words.Shown;
import org.collaborationoutcomes.workbook.words.Verdict;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Ref;

/**
 * What a team's figures about its goals are computed from on the sheet of goals. A team is found there by its name, as a
 * reader would: of teams called alike or such that no search finds them, and wherever the goals do not give the released
 * figure, that stands as a value.
 */
public final class GoalSums {
    /** The table of all goals. */
    public static final String TABLE = "Goals";

    public static final String TEAM = "Team";
    public static final String WORD = "Where it stands";
    public static final String GONE = "Way gone";
    private static final String WEIGHT = "Weight";
    private static final String COUNTED = "Way gone by weight";

    /** So many letters of a name stand in a cell whatever follows them. */
    private static final int SHOWN = 60;

    private final Frame frame;
    private final Map<String, Long> names;
    private final Map<String, List<Goal>> byTeam;

    public GoalSums(Frame frame) {
        this.frame = frame;
        this.names = frame.teams().stream().collect(groupingBy(GoalSums::name, counting()));
        this.byTeam = frame.goals().stream().collect(groupingBy(Goal::teamId));
    }

    /** What a goal counts for in the way gone of its team. */
    public static List<Column> columns() {
        return List.of(
                Column.of(WEIGHT, Format.DECIMAL)
                        .noting("What the goal counts for among its team's; blank where it does not count, because it"
                                + " has not begun, was not measured or was given up.")
                        .beyondPaper(),
                Column.of(COUNTED, Format.DECIMAL2)
                        .noting("The way gone, at least 0% and at most 100%, times the weight.")
                        .beyondPaper());
    }

    public static List<Cell> cells(Goal goal, Figure gone) {
        if (!counts(goal, gone)) {
            return List.of(Cell.blank(), Cell.blank());
        }
        var weight = Cell.number(goal.weight());
        return List.of(
                goal.weight() == Math.rint(goal.weight()) ? weight.as(Format.WHOLE) : weight,
                Cell.formula(
                        Formula.of("{0}*MAX(0,MIN(1,{1}))", Ref.here(WEIGHT), Ref.here(GONE)), counted(goal, gone)));
    }

    private static boolean counts(Goal goal, Figure gone) {
        var verdict = Verdict.of(goal.verdict());
        return gone.known() && verdict != Verdict.DROPPED && verdict != Verdict.NOT_STARTED;
    }

    private static double counted(Goal goal, Figure gone) {
        return goal.weight() * Math.max(0, Math.min(1, gone.number()));
    }

    /**
     * The goals of a team with one of some words over those with one of others.
     *
     * @param wordCells where the words of {@code good}, then those of {@code judged} stand
     */
    public Cell share(Team team, Figure figure, List<Verdict> good, List<Verdict> judged, List<Ref> wordCells) {
        if (!alike(team, figure, with(team, good), with(team, judged))) {
            return Shown.value(figure);
        }
        var refs = new ArrayList<>(List.of(Ref.column(TABLE, TEAM), Ref.here(Places.TEAM), Ref.column(TABLE, WORD)));
        refs.addAll(wordCells);
        var pattern = having(3, good.size()) + "/" + having(3 + good.size(), judged.size());
        return Shown.live(figure, new Formula(pattern, refs));
    }

    /** How many goals of the row's team have one of the words from that slot on. */
    private static String having(int first, int words) {
        var counts = IntStream.range(first, first + words)
                .mapToObj("COUNTIFS({0},{1},{2},{%d})"::formatted)
                .toList();
        return "(" + String.join("+", counts) + ")";
    }

    private double with(Team team, List<Verdict> words) {
        return goals(team).stream()
                .filter(goal -> words.contains(Verdict.of(goal.verdict())))
                .count();
    }

    /** The mean way gone of a team's goals, each by its weight. */
    public Cell way(Team team, Figure figure) {
        double over = 0;
        double under = 0;
        for (Goal goal : goals(team)) {
            var gone = frame.data().figures().goal(goal.goalId(), "attainment");
            if (counts(goal, gone)) {
                over += counted(goal, gone);
                under += goal.weight();
            }
        }
        return !alike(team, figure, over, under)
                ? Shown.value(figure)
                : Shown.live(
                        figure,
                        Formula.of(
                                "SUMIFS({2},{0},{1})/SUMIFS({3},{0},{1})",
                                Ref.column(TABLE, TEAM),
                                Ref.here(Places.TEAM),
                                Ref.column(TABLE, COUNTED),
                                Ref.column(TABLE, WEIGHT)));
    }

    private List<Goal> goals(Team team) {
        return byTeam.getOrDefault(team.teamId(), List.of());
    }

    private boolean alike(Team team, Figure figure, double over, double under) {
        return under > 0
                && figure.is(over / under)
                && names.getOrDefault(name(team), 0L) == 1
                && Sought.isFound(name(team));
    }

    /** A spreadsheet's comparison does not tell capitals from small letters. */
    private static String name(Team team) {
        var name = team.name().strip();
        return name.substring(0, Math.min(SHOWN, name.length())).toLowerCase(Locale.ROOT);
    }
}
