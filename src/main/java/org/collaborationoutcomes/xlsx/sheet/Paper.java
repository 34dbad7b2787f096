package org.collaborationoutcomes.xlsx.sheet;

import java.util.List;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.spec.Text;

/**
 * A page as a sheet sees it, which is made smaller until it is one page wide, never larger.
 *
 * @param height how many points of rows it holds
 */
record Paper(SheetPlan plan, double height) {
    private static final double PAPER_WIDTH = 10 * 72;
    private static final double PAPER_HEIGHT = (8.5 - 2 * 0.7) * 72;

    /**
     * On the screen a digit of the body font is rounded to 7 pixels; on paper it is as wide as the font has it, and columns
     * with it, while rows stay as they are.
     */
    private static final double POINTS_A_PIXEL = 0.75 * 7.436 / 7;

    /** Office programs round row heights up on paper; a page is taken to hold a little less than it measures. */
    private static final double SURE = 0.95;

    static Paper of(SheetPlan plan) {
        int pixels = plan.widths().entrySet().stream()
                .filter(column -> column.getKey() < plan.onPaper())
                .mapToInt(column -> column.getValue() * 7 + 5)
                .sum();
        double scale = Math.min(1, PAPER_WIDTH / (pixels * POINTS_A_PIXEL));
        return new Paper(plan, PAPER_HEIGHT * SURE / scale);
    }

    /** With the words above it, and under the sheet's title. */
    boolean holds(Placed table) {
        int first = table.row();
        for (int i = plan.placed().size() - 1; i >= 0; i--) {
            Placed above = plan.placed().get(i);
            if (above.block() instanceof Text && above.row() + above.rows() == first) {
                first = above.row();
            }
        }
        double title = first > 0 ? plan.height(0) : 0;
        return title + heights(first, table.row() + table.rows()) <= height;
    }

    /** What prints: all, or all but what is for the screen where a table is too long for a page. */
    List<Placed> printed() {
        boolean all = plan.tables().stream().allMatch(this::holds);
        return plan.placed().stream()
                .filter(placed -> all || placed.row() < plan.end())
                .toList();
    }

    boolean leavesOut() {
        return printed().size() < plan.placed().size();
    }

    /** The tables that print and that no page holds. */
    List<Placed> torn() {
        return plan.tables().stream()
                .filter(table -> table.row() < plan.end() && !holds(table))
                .toList();
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
