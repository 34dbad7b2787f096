package org.collaborationoutcomes.xlsx.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a value axis runs; null = the program that shows the chart decides.
 *
 * @param span how far the axis runs about, to judge whether two labels would touch
 */
record AxisScale(@Nullable Double from, @Nullable Double to, double span) {

    void writeEnds(Xml xml) {
        if (to != null) {
            xml.val("c:max", to);
        }
        if (from != null) {
            xml.val("c:min", from);
        }
    }

    /** Both ends are known, and so a step that meets them. */
    void writeStep(Xml xml) {
        if (from != null && to != null) {
            xml.val("c:majorUnit", span > 0.75 ? 0.2 : 0.1);
        }
    }

    /** Bars always start at 0. Lines of percents run over whole tens around their values, so that every program agrees. */
    static AxisScale of(Chart chart, List<ChartPoints> values) {
        return of(chart, chart.yFormat(), values);
    }

    /** The first axis of a scatter chart, which has values too; other charts have names there. */
    static AxisScale ofFirst(Chart chart, ChartPoints categories) {
        return chart.kind() == Chart.Kind.SCATTER
                ? of(chart, chart.xFormat(), List.of(categories))
                : new AxisScale(null, null, 0);
    }

    private static AxisScale of(Chart chart, Format format, List<ChartPoints> values) {
        double[] all = values.stream()
                .flatMapToDouble(points -> DoubleStream.of(points.known()))
                .toArray();
        double least = DoubleStream.of(all).min().orElse(0);
        double most = DoubleStream.of(all).max().orElse(1);
        boolean percents = format == Format.PERCENT || format == Format.PERCENT1;
        boolean bars = chart.kind() == Chart.Kind.BAR || chart.kind() == Chart.Kind.COLUMN;
        if (!percents || least < 0) {
            return new AxisScale(bars && least >= 0 ? 0d : null, null, Math.max(most - least, 1e-9));
        }
        double from = bars ? 0 : Math.max(0, (Math.floor(least * 10) - 1) / 10);
        double to = most <= 1 && bars
                ? 1
                : Math.min(Math.max(1, Math.ceil(most * 10) / 10), (Math.floor(most * 10) + 2) / 10);
        return new AxisScale(from, to, to - from);
    }
}
