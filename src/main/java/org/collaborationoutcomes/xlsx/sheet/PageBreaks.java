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
    /** A part that fills more than a page begins on a new one only where less than this is left of the old. */
    private static final double WORTHWHILE = 0.3;

    /** Rows that belong together, from the first to the last. */
    private record Part(int first, int last) {}

    private final SheetPlan plan;
    private final Repeated repeated;
    private final Paper paper;

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
        var breaks = new ArrayList<Integer>();
        double page = paper.height();
        double used = 0;
        for (Part part : parts()) {
            double height = paper.heights(part.first(), part.last());
            double top = repeated.height(plan, part.first());
            boolean torn = used + height > page;
            boolean better = height <= page - top || page - used < page * WORTHWHILE;
            if (torn && better && used > top) {
                breaks.add(part.first());
                used = top;
            }
            used += height;
            while (used > page) {
                used -= page - repeated.height(plan, part.last());
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
}
