package org.collaborationoutcomes.xlsx.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;

/**
 * Where each page begins. A part that one page holds is never torn, heading and all; and the pages of a longer one are told
 * too, for each office program fills pages a little differently, and what is behind would stand anywhere on them.
 */
final class PageBreaks {
    /** A part that fills more than a page begins on a new one only where less than this is left of the old. */
    private static final double WORTHWHILE = 0.3;

    /** Excel takes no more. */
    private static final int MOST_BREAKS = 1000;

    /** Rows that belong together, from the first to the last. */
    private record Part(int first, int last) {}

    private final SheetPlan plan;
    private final Repeated repeated;
    private final Paper paper;
    private final List<Integer> breaks = new ArrayList<>();
    private double used;

    private PageBreaks(SheetPlan plan, Repeated repeated) {
        this.plan = plan;
        this.repeated = repeated;
        this.paper = Paper.of(plan);
    }

    /** Each new page begins with the repeated rows, once they have been. */
    static void set(XSSFSheet sheet, SheetPlan plan, Repeated repeated) {
        for (int row : new PageBreaks(plan, repeated).rows()) {
            sheet.setRowBreak(row - 1);
        }
    }

    private List<Integer> rows() {
        int gap = 0;
        for (Part part : parts()) {
            used += paper.heights(gap, part.first() - 1);
            gap = part.last() + 1;
            double height = paper.heights(part.first(), part.last());
            double top = repeated.height(plan, part.first());
            boolean torn = used + height > paper.height();
            boolean better = height <= paper.height() - top || paper.height() - used < paper.height() * WORTHWHILE;
            if (torn && better && used > top) {
                begin(part.first());
            }
            fill(part);
        }
        return breaks;
    }

    private void fill(Part part) {
        for (int row = part.first(); row <= part.last(); row++) {
            double height = plan.height(row);
            if (used + height > paper.height() && row > part.first() && breaks.size() < MOST_BREAKS) {
                begin(row);
            }
            used += height;
        }
    }

    private void begin(int row) {
        breaks.add(row);
        used = repeated.height(plan, row);
    }

    /** Blocks that overlap stay together, and so do texts with what they stand above. */
    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        int first = 0;
        int last = -1;
        boolean open = true;
        for (Placed placed : paper.printed().stream()
                .sorted(Comparator.comparingInt(Placed::row))
                .toList()) {
            if (!open && placed.row() > last) {
                parts.add(new Part(first, last));
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
}
