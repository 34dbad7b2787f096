package org.collaborationoutcomes.workbook.summary;

import org.collaborationoutcomes.workbook.frame.Cut;
import org.collaborationoutcomes.workbook.frame.Wanted;
import org.collaborationoutcomes.workbook.released.Change;
import org.collaborationoutcomes.workbook.released.figure.Figure;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the district as a whole.
 *
 * @param label as it stands in a table
 * @param value its cell, live where it can be
 * @param target where a click leads
 * @param since what it was in the leaders' edition before; null where there is nothing to compare with
 * @param needs the data without which it has no number
 */
public record Headline(
        Wanted wanted,
        String label,
        Figure figure,
        Cell value,
        Ref target,
        @Nullable Change since,
        String needs) {

    /** From this difference on a change is called clear, if as many stand behind both figures. */
    private static final double CLEAR = 0.05;

    Cut cut() {
        return wanted.cut();
    }

    Cell status() {
        return wanted.status(figure, before());
    }

    private @Nullable Double before() {
        return since == null ? null : since.old();
    }

    boolean known() {
        return figure.known();
    }

    /** How a change is to be taken: better, worse or steady, unless too few stand behind it; empty where nothing can be compared. */
    String trend() {
        var change = change();
        if (change == null || since == null) {
            return "";
        }
        if (Math.abs(change) < CLEAR) {
            return "steady";
        }
        if (since.restsOnFew()) {
            return "too few";
        }
        return (change > 0) == cut().lowerIsBetter() ? "worse" : "better";
    }

    boolean isFar() {
        return wanted.isFarBehind(figure, before());
    }

    /** A clear change, better or worse. */
    boolean isClear() {
        return trend().equals("better") || trend().equals("worse");
    }

    /** How many stand behind a figure can be told. */
    static boolean hasCount(Figure figure) {
        return figure.n() != null || figure.isRatio();
    }

    /** How many stand behind it; of meetings planned, which are no whole number, as many as come nearest. */
    static long count(Figure figure) {
        return figure.n() == null ? Math.round(figure.under()) : figure.count();
    }

    /** What it has gained since; null where nothing can be compared. */
    @Nullable
    Double change() {
        return since == null || !since.isCompared() || !figure.known() ? null : since.difference();
    }
}
