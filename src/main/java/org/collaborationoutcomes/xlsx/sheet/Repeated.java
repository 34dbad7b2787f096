package org.collaborationoutcomes.xlsx.sheet;

import java.util.List;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.spec.Column;

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
     * The header of the last table that no page holds, or of an earlier one if only tables with the same header follow; with
     * the title where that is near. Without such a table the title alone.
     */
    static Repeated of(SheetPlan plan) {
        int header = header(plan);
        return new Repeated(header > LOWEST_HEADER ? header : 0, header);
    }

    private static int header(SheetPlan plan) {
        if (plan.tables().size() == 1) {
            return plan.tables().get(0).row();
        }
        var torn = Paper.of(plan).torn();
        if (torn.isEmpty()) {
            return 0;
        }
        var last = torn.get(torn.size() - 1);
        int other = plan.tables().stream()
                .filter(table -> table.row() < last.row() && !names(table).equals(names(last)))
                .mapToInt(Placed::row)
                .max()
                .orElse(-1);
        return torn.stream()
                .mapToInt(Placed::row)
                .filter(row -> row > other)
                .min()
                .orElse(last.row());
    }

    /** Of the columns that print. */
    private static List<String> names(Placed table) {
        return table.table().columns().stream()
                .filter(Column::onPaper)
                .map(Column::name)
                .toList();
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
