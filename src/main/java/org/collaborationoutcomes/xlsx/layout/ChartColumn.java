package org.collaborationoutcomes.xlsx.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collaborationoutcomes.xlsx.spec.Beside;
import org.collaborationoutcomes.xlsx.spec.Chart;

/**
 * Charts one above the other beside rows that have their heights by now, all equally high.
 *
 * @param widths in digits, by column
 * @param heights in points, by row; a row beside charts gets one, for programs disagree about one that says none
 */
record ChartColumn(Map<Integer, Integer> widths, Map<Integer, Float> heights) {
    /** In points. */
    private static final double LEAST_HIGH = 128;

    private static final double MOST_HIGH = 200;
    private static final double GAP = 9;

    /** A page's height over its width, and a little more, for some programs draw columns wider than others. */
    private static final double PAPER_SHAPE = 0.725;

    private static final double LINES_BELOW = 50;
    private static final double POINTS_A_PIXEL = 0.75;

    /** How many columns of the usual width they take. */
    static int columns(Beside beside) {
        return beside.charts().stream().mapToInt(ChartColumn::columns).max().orElse(0);
    }

    static int columns(Chart chart) {
        return (chart.width() + SheetPlan.USUAL_WIDTH - 1) / SheetPlan.USUAL_WIDTH;
    }

    /**
     * The charts in their places.
     *
     * @param lowest the first row under what stands beside them
     */
    List<Placed> place(Beside beside, String sheet, int row, int column, int lowest) {
        int count = beside.charts().size();
        double room = 0;
        int end = row;
        for (; end < lowest - 1; end++) {
            room += height(end);
        }
        double each = Math.min(Math.max(Math.max(room, restOfPage(row)) / count, LEAST_HIGH), MOST_HIGH);
        for (; room < each * count; end++) {
            room += height(end);
        }
        int columns = columns(beside);
        int width = columns * SheetPlan.USUAL_WIDTH + (columns - 1) * 5 / 7;
        var placed = new ArrayList<Placed>();
        for (Chart chart : beside.charts()) {
            double down = placed.size() * each;
            placed.add(new Placed(chart, sheet, row, column, end - row, width, List.of(), down, each - GAP));
        }
        return placed;
    }

    private double height(int row) {
        return heights.computeIfAbsent(row, unset -> SheetPlan.USUAL_HEIGHT);
    }

    /** What a page that is as wide as the sheet still holds from that row on, but for a few lines under it. */
    private double restOfPage(int row) {
        double wide = 0;
        for (int width : widths.values()) {
            wide += (width * 7 + 5) * POINTS_A_PIXEL;
        }
        double rest = wide * PAPER_SHAPE - LINES_BELOW;
        for (int above = 0; above < row; above++) {
            rest -= heights.getOrDefault(above, SheetPlan.USUAL_HEIGHT);
        }
        return rest;
    }
}
