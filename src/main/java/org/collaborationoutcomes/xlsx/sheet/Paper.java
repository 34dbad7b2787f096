package org.collaborationoutcomes.xlsx.sheet;

import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;

/**
 * A page as a sheet sees it, which is made smaller until it is one page wide, never larger.
 *
 * @param height how many points of rows it holds
 */
record Paper(SheetPlan plan, double height) {
    private static final double PAPER_WIDTH = 10 * 72;
    private static final double PAPER_HEIGHT = (8.5 - 2 * 0.7) * 72;
    private static final double POINTS_A_PIXEL = 0.75;

    /** Office programs round row heights up on paper; a page is taken to hold a little less than it measures. */
    private static final double SURE = 0.93;

    static Paper of(SheetPlan plan) {
        int pixels = plan.widths().entrySet().stream()
                .filter(column -> column.getKey() < plan.onPaper())
                .mapToInt(column -> column.getValue() * 7 + 5)
                .sum();
        double scale = Math.min(1, PAPER_WIDTH / (pixels * POINTS_A_PIXEL));
        return new Paper(plan, PAPER_HEIGHT * SURE / scale);
    }

    /** Under the sheet's title. */
    boolean holds(Placed table) {
        return heights(table.row(), table.row() + table.rows()) <= height - plan.height(0);
    }

    /** Of these rows together, first and last inside. */
    double heights(int first, int last) {
        double sum = 0;
        for (int row = first; row <= last; row++) {
            sum += plan.height(row);
        }
        return sum;
    }
}
