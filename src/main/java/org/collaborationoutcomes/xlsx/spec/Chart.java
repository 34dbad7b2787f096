package org.collaborationoutcomes.xlsx.spec;

import java.util.List;

/**
 * A native chart over cells of tables. Blank cells are gaps in it, never zeros; a symbol
 * Excel would draw as zero, so that a chart goes over cells without.
 *
 * @param title the takeaway as a sentence of 6 to 12 words
 * @param altText what a reader who cannot see the chart should know
 * @param categories the names along the first axis; for a scatter chart its x values
 * @param xTitle the first axis with its unit; empty where the categories speak for themselves, such as months
 * @param yFormat how values are shown on the axis and on labels
 * @param rows the height in rows of plain text
 * @param width in digits of the body font; within a lane the lane's width counts
 */
public record Chart(
        Kind kind,
        String title,
        String altText,
        Ref categories,
        List<Series> series,
        String xTitle,
        String yTitle,
        Format xFormat,
        Format yFormat,
        int rows,
        int width)
        implements Block {
    /** BAR lies, COLUMN stands; both cluster their series. */
    public enum Kind {
        LINE,
        COLUMN,
        BAR,
        SCATTER
    }

    /** ACCENT is what the title speaks of, CONTEXT the grey that it is compared with, LEVEL a thin line of what is wanted. */
    public enum Look {
        ACCENT,
        CONTEXT,
        LEVEL
    }

    /**
     * One row of values.
     *
     * @param labelled for a line its last point says its value, of context its name; for bars each says its value
     */
    public record Series(String name, Ref values, Look look, boolean labelled) {}

    public Chart {
        series = List.copyOf(series);
        if (series.isEmpty() || title.isBlank() || altText.isBlank()) {
            throw new IllegalArgumentException("Chart '" + title + "' must have a title, an alt text and a series");
        }
    }

    /** A chart of the usual size with percents on its value axis. */
    public static Chart of(Kind kind, String title, String altText, Ref categories, List<Series> series) {
        return new Chart(kind, title, altText, categories, series, "", "", Format.WHOLE, Format.PERCENT, 16, 96);
    }

    public Chart axes(String x, Format xShown, String y, Format yShown) {
        return new Chart(kind, title, altText, categories, series, x, y, xShown, yShown, rows, width);
    }

    public Chart size(int newRows, int newWidth) {
        return new Chart(kind, title, altText, categories, series, xTitle, yTitle, xFormat, yFormat, newRows, newWidth);
    }
}
