package org.collaborationoutcomes.workbook.words;

import java.util.List;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.workbook.released.figure.Figure.State;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.jspecify.annotations.Nullable;

/** A figure as a cell: its number, or the symbol of the reason why there is none. */
public final class Shown {

    private Shown() {}

    /** What stands in place of a number. */
    public static String symbol(State state) {
        return switch (state) {
            case OK -> "";
            case SUPPRESSED -> "~";
            case NO_DATA -> "–";
            case NOT_APPLICABLE -> "n/a";
            case TOO_EARLY -> "…";
        };
    }

    /** What the symbol says. */
    public static String meaning(State state) {
        return switch (state) {
            case OK -> "a figure";
            case SUPPRESSED -> "not shown: so few people stand behind it that single answers could be guessed";
            case NO_DATA -> "no data: nothing was recorded that it could be computed from";
            case NOT_APPLICABLE -> "not applicable: the data that it needs was never delivered";
            case TOO_EARLY -> "too early: it is shown once the survey is closed, or enough was measured";
        };
    }

    /** The legend in one line, for sheets that use the symbols. */
    public static String legend() {
        return "~ not shown, to protect people   – no data   n/a not applicable   … too early. "
                + "The Method sheet says more.";
    }

    static List<State> absent() {
        return List.of(State.SUPPRESSED, State.NO_DATA, State.NOT_APPLICABLE, State.TOO_EARLY);
    }

    public static Cell whole(long count) {
        return Cell.number((double) count);
    }

    public static Cell value(Figure figure) {
        return part(figure, figure.value());
    }

    /** Another number of the figure, such as an end of its interval. */
    public static Cell part(Figure figure, @Nullable Double number) {
        if (figure.state() != State.OK) {
            return Cell.symbol(symbol(figure.state()));
        }
        return number == null ? Cell.blank() : Cell.number(number);
    }

    public static Cell count(Figure figure) {
        return part(figure, figure.n() == null ? null : Double.valueOf(figure.n()));
    }

    /** The figure as a live formula that gives the same. */
    public static Cell live(Figure figure, Formula formula) {
        return figure.known() ? Cell.formula(formula, figure.number()) : value(figure);
    }
}
