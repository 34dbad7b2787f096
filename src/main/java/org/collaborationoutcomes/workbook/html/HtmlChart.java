package org.collaborationoutcomes.workbook.html;

import java.util.List;
import java.util.Locale;

/**
 * A chart as the shapes that are drawn; all places are texts in the drawing's own units.
 *
 * @param alt what a reader who cannot see it should know
 */
record HtmlChart(
        String title,
        String alt,
        int width,
        int height,
        List<Tick> ticks,
        List<Name> names,
        List<Bar> bars,
        List<Line> lines) {

    /** A line across the plot and its value. */
    record Tick(String x1, String y1, String x2, String y2, String textX, String textY, String anchor, String words) {}

    record Name(String x, String y, String anchor, String words) {}

    record Bar(
            String look, String x, String y, String width, String height, String labelX, String labelY, String words) {}

    /**
     * One row of values with its name at the end.
     *
     * @param strokes a stroke between each two gaps, as its points
     * @param look the style's class
     */
    record Line(
            List<String> strokes,
            String look,
            boolean accent,
            List<Dot> dots,
            String labelX,
            String labelY,
            String words) {}

    record Dot(String x, String y) {}

    static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
