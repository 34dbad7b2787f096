package org.collaborationoutcomes.workbook.html;

import static org.collaborationoutcomes.workbook.html.HtmlChart.at;

import java.util.ArrayList;
import java.util.List;
import org.collaborationoutcomes.xlsx.spec.Chart;

/** Lying bars, each with its name before and its value behind it; all begin at zero. */
final class BarDrawing {
    private static final int WIDTH = 560;
    private static final int LEFT = 190;
    private static final int RIGHT = 500;
    private static final int STEP = 22;
    private static final int THICK = 13;
    private static final int TEXT_DOWN = 11;

    private BarDrawing() {}

    static HtmlChart of(Chart chart, Tables tables) {
        var series = chart.series().get(0);
        var names = tables.names(chart.categories());
        var values = tables.numbers(series.values());
        double most = 1;
        for (var value : values) {
            most = Math.max(most, value == null ? 0 : value);
        }
        var bars = new ArrayList<HtmlChart.Bar>();
        var labels = new ArrayList<HtmlChart.Name>();
        for (int i = 0; i < values.size(); i++) {
            double y = 4.0 + i * STEP;
            labels.add(new HtmlChart.Name(at(LEFT - 8), at(y + TEXT_DOWN), "end", names.get(i)));
            var value = values.get(i);
            if (value != null) {
                double width = (RIGHT - LEFT) * Math.max(0, value) / most;
                var words = ShownNumber.of(value, chart.yFormat());
                bars.add(new HtmlChart.Bar(
                        at(LEFT), at(y), at(width), at(THICK), at(LEFT + width + 5), at(y + TEXT_DOWN), words));
            }
        }
        int height = 8 + values.size() * STEP;
        return new HtmlChart(chart.title(), chart.altText(), WIDTH, height, List.of(), labels, bars, List.of());
    }
}
