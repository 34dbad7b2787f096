package org.collaborationoutcomes.workbook.summary;

import org.collaborationoutcomes.workbook.released.Figure;
import org.collaborationoutcomes.workbook.sheets.Cut;
import org.collaborationoutcomes.xlsx.Cell;
import org.collaborationoutcomes.xlsx.Ref;
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
record Headline(
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

    /** What it has gained since, as it is better or worse; null where nothing can be compared. */
    @Nullable
    Double change() {
        return before == null || !before.known() || !figure.known() ? null : figure.number() - before.number();
    }
}
