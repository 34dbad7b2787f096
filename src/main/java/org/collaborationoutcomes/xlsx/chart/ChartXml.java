package org.collaborationoutcomes.xlsx.chart;

import org.collaborationoutcomes.xlsx.look.Palette;
import org.collaborationoutcomes.xlsx.spec.Chart;

/** The XML part of one chart: its frame, plot and axes. Grey context, one accent colour, no decoration. */
final class ChartXml {
    private static final String AXIS_X = "111111111";
    private static final String AXIS_Y = "222222222";

    private final Chart chart;
    private final ChartFrame frame;
    private final ChartSeriesXml series;
    private final AxisScale first;
    private final AxisScale scale;
    private final Xml xml = new Xml();

    ChartXml(ChartFrame frame, ChartPoints categories) {
        this.chart = frame.chart();
        this.frame = frame;
        this.first = AxisScale.ofFirst(chart, categories);
        this.scale = AxisScale.of(
                chart, frame.lines().stream().map(ChartLine::points).toList());
        this.series = new ChartSeriesXml(xml, frame, categories, scale);
    }

    byte[] written() {
        xml.open(
                "c:chartSpace",
                "xmlns:c",
                "http://schemas.openxmlformats.org/drawingml/2006/chart",
                "xmlns:a",
                "http://schemas.openxmlformats.org/drawingml/2006/main");
        xml.val("c:date1904", 0).val("c:roundedCorners", 0);
        xml.open("c:chart");
        title(chart.title(), frame.isNarrow() ? 1100 : 1200, Palette.INK, false);
        xml.val("c:autoTitleDeleted", 0);
        plot();
        legend();
        xml.val("c:plotVisOnly", 1).val("c:dispBlanksAs", "gap");
        xml.close();
        xml.open("c:spPr");
        ChartSeriesXml.solid(xml, Palette.WHITE);
        xml.open("a:ln").empty("a:noFill").close().close();
        ChartSeriesXml.font(xml, ChartSeriesXml.SMALL, Palette.GREY, false);
        return xml.close().bytes();
    }

    private void title(String words, int size, String colour, boolean turned) {
        xml.open("c:title").open("c:tx").open("c:rich");
        if (turned) {
            xml.empty("a:bodyPr", "rot", "-5400000", "vert", "horz");
        } else {
            xml.empty("a:bodyPr");
        }
        xml.empty("a:lstStyle").open("a:p").open("a:r");
        xml.open("a:rPr", "lang", "en-US", "sz", Integer.toString(size), "b", size > ChartSeriesXml.SMALL ? "1" : "0");
        ChartSeriesXml.solid(xml, colour);
        xml.close().words("a:t", words).close().close().close().close();
        xml.val("c:overlay", 0).close();
    }

    private void plot() {
        xml.open("c:plotArea");
        layout();
        String element =
                switch (chart.kind()) {
                    case LINE -> "c:lineChart";
                    case SCATTER -> "c:scatterChart";
                    case BAR, COLUMN -> "c:barChart";
                };
        xml.open(element);
        switch (chart.kind()) {
            case LINE -> xml.val("c:grouping", "standard");
            case SCATTER -> xml.val("c:scatterStyle", "lineMarker");
            case BAR -> xml.val("c:barDir", "bar").val("c:grouping", "clustered");
            case COLUMN -> xml.val("c:barDir", "col").val("c:grouping", "clustered");
        }
        xml.val("c:varyColors", 0);
        series.write();
        switch (chart.kind()) {
            case LINE -> xml.val("c:marker", 1);
            case BAR, COLUMN ->
                xml.val("c:gapWidth", chart.series().size() > 1 ? 40 : 60).val("c:overlap", 0);
            case SCATTER -> {}
        }
        xml.val("c:axId", AXIS_X).val("c:axId", AXIS_Y).close();
        axes();
        xml.close();
    }

    /** Room to the right of a line for the labels of its last points. */
    private void layout() {
        if (chart.kind() != Chart.Kind.LINE) {
            xml.empty("c:layout");
            return;
        }
        xml.open("c:layout").open("c:manualLayout").val("c:layoutTarget", "inner");
        xml.val("c:xMode", "edge").val("c:yMode", "edge");
        xml.val("c:x", frame.left() / frame.width()).val("c:y", frame.top() / frame.height());
        xml.val("c:w", frame.plotWidth() / frame.width()).val("c:h", frame.plotHeight() / frame.height());
        xml.close().close();
    }

    private void axes() {
        boolean lying = chart.kind() == Chart.Kind.BAR;
        boolean scatter = chart.kind() == Chart.Kind.SCATTER;
        xml.open(scatter ? "c:valAx" : "c:catAx").val("c:axId", AXIS_X);
        // A lying bar chart counts from below; turned round, it reads in the order of its table.
        xml.open("c:scaling").val("c:orientation", lying ? "maxMin" : "minMax");
        first.writeEnds(xml);
        xml.close();
        xml.val("c:delete", 0).val("c:axPos", lying ? "l" : "b");
        axisTail(chart.xTitle(), scatter ? chart.xFormat().pattern() : "General", lying, "low");
        xml.val("c:crossAx", AXIS_Y).val("c:crosses", "autoZero");
        if (scatter) {
            xml.val("c:crossBetween", "midCat");
            first.writeStep(xml);
        } else {
            xml.val("c:auto", 0).val("c:lblAlgn", "ctr").val("c:lblOffset", 100);
            // a bar whose name is left out says nothing; months in a row can be guessed
            if (lying || frame.isCrowded()) {
                xml.val("c:tickLblSkip", lying ? 1 : 2);
            }
            xml.val("c:noMultiLvlLbl", 1);
        }
        xml.close();
        valueAxis(lying);
    }

    private void valueAxis(boolean lying) {
        xml.open("c:valAx").val("c:axId", AXIS_Y).open("c:scaling").val("c:orientation", "minMax");
        scale.writeEnds(xml);
        // bars say their values themselves
        boolean told = lying && chart.series().stream().anyMatch(Chart.Series::labelled);
        xml.close().val("c:delete", told ? 1 : 0).val("c:axPos", lying ? "b" : "l");
        if (!told) {
            xml.open("c:majorGridlines").open("c:spPr");
            ChartSeriesXml.line(xml, Palette.PALE_GREY, 9525);
            xml.close().close();
        }
        // Seen from the turned category axis its far end lies below, where the values are expected.
        axisTail(chart.yTitle(), chart.yFormat().pattern(), !lying, lying ? "nextTo" : "low");
        xml.val("c:crossAx", AXIS_X).val("c:crosses", lying ? "max" : "autoZero");
        xml.val("c:crossBetween", chart.kind() == Chart.Kind.SCATTER ? "midCat" : "between");
        scale.writeStep(xml);
        xml.close();
    }

    private void axisTail(String title, String format, boolean turned, String labels) {
        if (!title.isEmpty()) {
            title(title, ChartSeriesXml.SMALL, Palette.GREY, turned);
        }
        xml.empty("c:numFmt", "formatCode", format, "sourceLinked", "0");
        xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", labels);
        xml.open("c:spPr");
        ChartSeriesXml.line(xml, Palette.HAIRLINE, 9525);
        xml.close();
        ChartSeriesXml.font(xml, ChartSeriesXml.SMALL, Palette.GREY, false);
    }

    /** Lines name themselves at their ends, and a title may say what is grey; other clusters of bars need a legend. */
    private void legend() {
        boolean named = chart.kind() == Chart.Kind.LINE
                && chart.series().stream().allMatch(Chart.Series::labelled)
                && frame.lines().stream().allMatch(line -> line.points().last() >= 0);
        boolean told = chart.series().stream()
                .filter(one -> one.look() == Chart.Look.CONTEXT)
                .anyMatch(one -> chart.title().contains("grey: " + one.name()));
        if (chart.series().size() > 1 && !named && !told) {
            xml.open("c:legend").val("c:legendPos", "b").val("c:overlay", 0).close();
        }
    }
}
