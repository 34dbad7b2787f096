package org.collaborationoutcomes.xlsx.sheet;

import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;

/**
 * The rows that stand again at the top of each page behind them, of which a sheet can have but one block.
 *
 * @param first counted from 0
 * @param last the same as first for one row
 */
record Repeated(int first, int last) {
    /** A header that stands lower would take most of a small screen, or page, with all that is above it. */
    static final int LOWEST_HEADER = 8;

    /**
     * The header of the last table that no page holds, with the title where that is near: behind it come only tables that
     * bring their own header on one page. Without such a table the title alone.
     */
    static Repeated of(SheetPlan plan) {
        var tables = plan.tables();
        int header = tables.size() == 1 ? tables.get(0).row() : 0;
        for (Placed table : tables) {
            if (tables.size() > 1 && !Paper.of(plan).holds(table)) {
                header = table.row();
            }
        }
        return new Repeated(header > LOWEST_HEADER ? header : 0, header);
    }

    /** How much of a page they take that begins with this row. */
    double height(SheetPlan plan, int row) {
        double height = 0;
        for (int i = first; i <= last && row > last; i++) {
            height += plan.height(i);
        }
        return height;
    }
}
