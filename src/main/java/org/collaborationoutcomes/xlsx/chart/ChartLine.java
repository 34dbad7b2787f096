package org.collaborationoutcomes.xlsx.chart;

import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Chart.Look;

/** A row of values as it is drawn, and its points. */
record ChartLine(Chart.Series series, ChartPoints points) {

    Look look() {
        return series.look();
    }

    /** What stands at its last point: a value of what the title speaks of, else its name. */
    int wordsWide() {
        return look() == Look.ACCENT ? "100%".length() : series.name().length();
    }
}
