package org.collaborationoutcomes.workbook.html;

import static org.collaborationoutcomes.workbook.html.HtmlChart.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.jspecify.annotations.Nullable;

/** Lines of shares over names in a row, over whole tens around their values; a gap where there is no value. */
final class LineDrawing {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 185;
    private static final int LEFT = 48;
    private static final int RIGHT = 370;
    private static final int TOP = 10;
    private static final int BOTTOM = 156;
    private static final int MOST_NAMES = 8;
    private static final double TOUCHING = 17;

    private final Chart chart;
    private final List<String> names;
    private final List<List<@Nullable Double>> values;
    private final double from;
    private final double to;

    private LineDrawing(Chart chart, Tables tables) {
        this.chart = chart;
        this.names = tables.names(chart.categories());
        this.values = chart.series().stream()
                .map(series -> tables.numbers(series.values()))
                .toList();
        var known = values.stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        this.from = Math.max(0, (Math.floor(known.getMin() * 10) - 1) / 10);
        this.to = Math.max(from + 0.1, top(known.getMax()));
    }

    /** A whole tenth above all values: a share that cannot be more than all of it ends there. */
    private static double top(double most) {
        double above = Math.ceil(most * 10 - 1e-9) / 10;
        return most > 1 ? above : Math.min(1, above + 0.1);
    }

    static HtmlChart of(Chart chart, Tables tables) {
        return new LineDrawing(chart, tables).drawn();
    }

    private HtmlChart drawn() {
        var labels = new ArrayList<HtmlChart.Name>();
        int every = names.size() > MOST_NAMES ? 2 : 1;
        for (int i = 0; i < names.size(); i++) {
            if (i % every == 0) {
                labels.add(new HtmlChart.Name(at(x(i)), at(BOTTOM + 20), "middle", names.get(i)));
            }
        }
        return new HtmlChart(chart.title(), chart.altText(), WIDTH, HEIGHT, ticks(), labels, List.of(), lines());
    }

    private double x(int index) {
        return LEFT + (RIGHT - LEFT) * (index + 0.5) / names.size();
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * (value - from) / (to - from);
    }

    private List<HtmlChart.Tick> ticks() {
        var ticks = new ArrayList<HtmlChart.Tick>();
        int tens = (int) Math.round((to - from) * 10);
        int step = tens > 5 ? 2 : 1;
        for (int i = 0; i <= tens; i += step) {
            double value = from + i / 10.0;
            var y = at(y(value));
            ticks.add(new HtmlChart.Tick(
                    at(LEFT),
                    y,
                    at(RIGHT),
                    y,
                    at(LEFT - 6),
                    at(y(value) + 4),
                    "end",
                    ShownNumber.of(value, chart.yFormat())));
        }
        return ticks;
    }

    private List<HtmlChart.Line> lines() {
        var lines = new ArrayList<HtmlChart.Line>();
        var taken = new ArrayList<Double>();
        for (int i = values.size() - 1; i >= 0; i--) {
            lines.add(0, line(i, taken));
        }
        return lines;
    }

    private HtmlChart.Line line(int index, List<Double> taken) {
        var series = chart.series().get(index);
        var points = values.get(index);
        boolean accent = series.look() == Chart.Look.ACCENT;
        var dots = new ArrayList<HtmlChart.Dot>();
        int last = 0;
        double end = BOTTOM;
        for (int i = 0; i < points.size(); i++) {
            var value = points.get(i);
            if (value != null) {
                dots.add(new HtmlChart.Dot(at(x(i)), at(y(value))));
                last = i;
                end = y(value);
            }
        }
        double labelY = free(end, taken);
        var value = points.get(last);
        var words = accent && value != null ? ShownNumber.of(value, chart.yFormat()) : series.name();
        return new HtmlChart.Line(
                strokes(points),
                series.look().name().toLowerCase(Locale.ROOT),
                accent,
                accent ? dots : List.of(),
                at(x(last) + 8),
                at(labelY + 4),
                words);
    }

    /** A label that would touch one that stands already moves away from it. */
    private static double free(double wished, List<Double> taken) {
        double place = wished;
        for (double other : taken) {
            if (Math.abs(place - other) < TOUCHING) {
                place = place < other ? other - TOUCHING : other + TOUCHING;
            }
        }
        taken.add(place);
        return place;
    }

    private List<String> strokes(List<@Nullable Double> points) {
        var strokes = new ArrayList<String>();
        var stroke = new ArrayList<String>();
        for (int i = 0; i <= points.size(); i++) {
            var value = i < points.size() ? points.get(i) : null;
            if (value != null) {
                stroke.add(at(x(i)) + "," + at(y(value)));
            } else {
                if (stroke.size() > 1) {
                    strokes.add(String.join(" ", stroke));
                }
                stroke.clear();
            }
        }
        return strokes;
    }
}
