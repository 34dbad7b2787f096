package org.collaborationoutcomes.workbook.summary;

import org.collaborationoutcomes.workbook.frame.Cut;
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
 * @param before the same figure in the leaders' edition before; null where there is none to compare with
 * @param needs the data without which it has no number
 */
public record Headline(
        Cut cut,
        String label,
        Figure figure,
        Cell value,
        Ref target,
        @Nullable Figure before,
        String needs) {

    boolean known() {
        return figure.known();
    }

    /** From this difference on a change is called clear, if as many stand behind both figures. */
    private static final double CLEAR = 0.05;

    private static final int ENOUGH = 10;

    /** How a clear change is to be taken: better, worse, or steady; empty where nothing can be compared. */
    String trend() {
        var change = change();
        if (change == null || before == null) {
            return "";
        }
        boolean few = figure.n() != null && Math.min(figure.count(), before.count()) < ENOUGH;
        if (few || Math.abs(change) < CLEAR) {
            return "steady";
        }
        return (change > 0) == cut.lowerIsBetter() ? "worse" : "better";
    }

    /** What it has gained since; null where nothing can be compared. */
    @Nullable
    Double change() {
        return before == null || !before.known() || !figure.known() ? null : figure.number() - before.number();
    }
}
