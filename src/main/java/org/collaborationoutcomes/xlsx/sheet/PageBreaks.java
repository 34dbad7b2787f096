package org.collaborationoutcomes.xlsx.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/** Begins a new page before a part of a sheet that one page holds and that would otherwise be torn, heading and all. */
final class PageBreaks {
    private static final double PAPER_WIDTH = 10 * 72;
    private static final double PAPER_HEIGHT = (8.5 - 2 * 0.7) * 72;
    private static final double POINTS_A_PIXEL = 0.75;

    /** Office programs round row heights up on paper; a page is taken to hold a little less than it measures. */
    private static final double SURE = 0.93;

    /** A part that fills more than a page begins on a new one only where less than this is left of the old. */
    private static final double WORTHWHILE = 0.3;

    /** Rows that belong together, from the first to the last. */
    private record Part(int first, int last) {}

    private final SheetPlan plan;
    private final double page;

    private PageBreaks(SheetPlan plan) {
        this.plan = plan;
        this.page = PAPER_HEIGHT * SURE / scale(plan);
    }

    /** Each new page begins with the title's row again, as {@link PageSetup} has it for sheets of several tables. */
    static void set(XSSFSheet sheet, SheetPlan plan) {
        for (int row : new PageBreaks(plan).rows()) {
            sheet.setRowBreak(row - 1);
        }
    }

    /** A sheet is made smaller until it is one page wide, never larger. */
    private static double scale(SheetPlan plan) {
        int pixels = plan.widths().entrySet().stream()
                .filter(column -> column.getKey() < plan.onPaper())
                .mapToInt(column -> column.getValue() * 7 + 5)
                .sum();
        return Math.min(1, PAPER_WIDTH / (pixels * POINTS_A_PIXEL));
    }

    private List<Integer> rows() {
        var breaks = new ArrayList<Integer>();
        double used = 0;
        for (Part part : parts()) {
            double height = height(part);
            boolean torn = used + height > page;
            boolean better = height <= page - plan.height(0) || page - used < page * WORTHWHILE;
            if (torn && better && used > plan.height(0)) {
                breaks.add(part.first());
                used = plan.height(0);
            }
            used += height;
            while (used > page) {
                used -= page - plan.height(0);
            }
        }
        return breaks;
    }

    /** Blocks that overlap stay together, and so do texts with what they stand above. */
    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        int first = 0;
        int last = -1;
        boolean open = true;
        for (Placed placed : plan.placed().stream()
                .sorted(Comparator.comparingInt(Placed::row))
                .toList()) {
            if (!open && placed.row() > last) {
                parts.add(new Part(first, placed.row() - 1));
                first = placed.row();
                open = true;
            }
            last = Math.max(last, last(placed));
            open = open && placed.block() instanceof Text;
        }
        parts.add(new Part(first, last));
        return parts;
    }

    private static int last(Placed placed) {
        return placed.row() + placed.rows() - (placed.block() instanceof Table ? 0 : 1);
    }

    private double height(Part part) {
        double height = 0;
        for (int row = part.first(); row <= part.last(); row++) {
            height += plan.height(row);
        }
        return height;
    }
}
