package org.collaborationoutcomes.xlsx.chart;

import java.util.List;
import org.collaborationoutcomes.xlsx.safe.TextWidth;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Chart.Look;

/**
 * A chart with its place, in pixels, and where the plot of lines stands in it: under a title of one line or more.
 */
record ChartFrame(Chart chart, double width, double height, List<ChartLine> lines) {
    private static final int PIXELS_A_DIGIT = 7;

    /** Under so many digits the title is smaller. */
    private static final int NARROW = 60;

    private static final double LINE_OF_TITLE = 19;
    private static final double ABOVE_PLOT = 20;
    private static final double LINE_OF_AXIS = 20;
    private static final double BELOW = 8;
    private static final double VALUES = 42;
    private static final double NAME = 24;
    private static final double LABEL = 40;

    boolean isNarrow() {
        return width < NARROW * PIXELS_A_DIGIT;
    }

    /** The names under a line would touch each other. */
    boolean isCrowded() {
        return lines.stream()
                .anyMatch(line ->
                        plotWidth() / Math.max(1, line.points().numbers().size()) < NAME);
    }

    private int titleLines() {
        double digits = width / PIXELS_A_DIGIT;
        return TextWidth.wrapped(chart.title(), (int) (digits * 0.88)).size();
    }

    double top() {
        return titleLines() * LINE_OF_TITLE + ABOVE_PLOT;
    }

    double left() {
        return VALUES + (chart.yTitle().isEmpty() ? 0 : LINE_OF_AXIS);
    }

    double plotWidth() {
        return width - left() - right();
    }

    /** Room for a label at the last point of all. */
    double right() {
        boolean ends = lines.stream()
                .anyMatch(line -> line.look() == Look.ACCENT
                        && line.points().last() == line.points().numbers().size() - 1);
        return ends ? LABEL : BELOW;
    }

    double plotHeight() {
        return height - top() - LINE_OF_AXIS * (chart.xTitle().isEmpty() ? 1 : 2) - BELOW;
    }
}
