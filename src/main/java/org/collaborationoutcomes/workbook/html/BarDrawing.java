package org.collaborationoutcomes.workbook.html;

import static org.collaborationoutcomes.workbook.html.HtmlChart.at;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.xlsx.spec.Chart;

/** Lying bars, each with its name before and its value behind it; all begin at zero. */
final class BarDrawing {
    private static final int WIDTH = 460;
    private static final int LEFT = 240;
    private static final int RIGHT = 415;
    private static final int STEP = 22;
    private static final int THICK = 14;
    private static final int THIN = 7;
    private static final int TEXT_DOWN = 12;

    private BarDrawing() {}

    static HtmlChart of(Chart chart, Tables tables) {
        var names = tables.names(chart.categories());
        double most = 1;
        for (Chart.Series series : chart.series()) {
            for (var value : tables.numbers(series.values())) {
                most = Math.max(most, value == null ? 0 : value);
            }
        }
        int step = STEP + (chart.series().size() - 1) * THIN;
        var bars = new ArrayList<HtmlChart.Bar>();
        var labels = new ArrayList<HtmlChart.Name>();
        for (int i = 0; i < names.size(); i++) {
            double y = 4.0 + i * step;
            labels.add(new HtmlChart.Name(at(LEFT - 8), at(y + TEXT_DOWN), "end", names.get(i)));
            for (Chart.Series series : chart.series()) {
                var value = tables.numbers(series.values()).get(i);
                boolean accent = series.look() == Chart.Look.ACCENT;
                if (value != null) {
                    double width = (RIGHT - LEFT) * Math.max(0, value) / most;
                    bars.add(new HtmlChart.Bar(
                            accent ? "bar" : "before",
                            at(LEFT),
                            at(y),
                            at(width),
                            at(accent ? THICK : THIN),
                            at(LEFT + width + 5),
                            at(y + TEXT_DOWN),
                            series.labelled() ? ShownNumber.of(value, chart.yFormat()) : ""));
                }
                y += THICK;
            }
        }
        int height = 8 + names.size() * step;
        return new HtmlChart(chart.title(), chart.altText(), WIDTH, height, List.of(), labels, bars, List.of());
    }
}
