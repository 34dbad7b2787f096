package org.collaborationoutcomes.xlsx.chart;

import java.util.List;
import java.util.Objects;
import org.collaborationoutcomes.xlsx.look.Palette;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Chart.Kind;
import org.collaborationoutcomes.xlsx.spec.Chart.Look;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.jspecify.annotations.Nullable;

/** The series of one chart: their colours, direct labels, references and cached values. */
final class ChartSeriesXml {
    private static final double HIGH = 0.25;
    private static final double TOUCHING = 0.09;
    private static final double APART = 0.035;

    private final Xml xml;
    private final Chart chart;
    private final ChartPoints categories;
    private final List<ChartPoints> values;
    private final AxisScale scale;

    ChartSeriesXml(Xml xml, Chart chart, ChartPoints categories, List<ChartPoints> values, AxisScale scale) {
        this.xml = xml;
        this.chart = chart;
        this.categories = categories;
        this.values = values;
        this.scale = scale;
    }

    void write() {
        for (int i = 0; i < values.size(); i++) {
            var series = chart.series().get(i);
            xml.open("c:ser").val("c:idx", i).val("c:order", i);
            xml.open("c:tx").words("c:v", series.name()).close();
            look(series.look());
            labels(i);
            points(values.get(i));
            if (chart.kind() == Kind.LINE || chart.kind() == Kind.SCATTER) {
                xml.val("c:smooth", 0);
            }
            xml.close();
        }
    }

    private void look(Look look) {
        String colour = look == Look.ACCENT ? Palette.BLUE : Palette.LINE_GREY;
        xml.open("c:spPr");
        if (chart.kind() == Kind.LINE) {
            line(xml, colour, look == Look.ACCENT ? 31_750 : 22_225);
        } else if (chart.kind() == Kind.SCATTER) {
            xml.open("a:ln", "w", "19050").empty("a:noFill").close();
        } else {
            solid(xml, colour);
        }
        xml.close();
        if (chart.kind() == Kind.BAR || chart.kind() == Kind.COLUMN) {
            xml.val("c:invertIfNegative", 0);
        } else {
            marker(colour, look);
        }
    }

    private void marker(String colour, Look look) {
        boolean scatter = chart.kind() == Kind.SCATTER;
        xml.open("c:marker").val("c:symbol", look == Look.ACCENT ? "circle" : scatter ? "diamond" : "none");
        if (look == Look.ACCENT || scatter) {
            xml.val("c:size", scatter ? 8 : 6).open("c:spPr");
            solid(xml, colour);
            line(xml, Palette.WHITE, 9525);
            xml.close();
        }
        xml.close();
    }

    private void labels(int index) {
        int last = values.get(index).last();
        if (!chart.series().get(index).labelled() || last < 0 || chart.kind() == Kind.SCATTER) {
            return;
        }
        xml.open("c:dLbls");
        if (chart.kind() == Kind.LINE) {
            xml.open("c:dLbl").val("c:idx", last);
            shift(index, last);
            labelFont(index);
            xml.val("c:dLblPos", beside(values.get(index)));
            shown(true, true);
            xml.words("c:separator", " ").close();
            shown(false, false);
        } else {
            labelFont(index);
            xml.val("c:dLblPos", "outEnd");
            shown(true, false);
        }
        xml.close();
    }

    /**
     * Right of the end of a chart, of a point so high that a label above it would reach the title, and of a line that
     * falls, which would run through a label above its last point.
     */
    private String beside(ChartPoints points) {
        int last = points.last();
        var before = last == 0 ? null : points.numbers().get(last - 1);
        var value = points.numbers().get(last);
        boolean falls = before != null && value != null && before > value;
        boolean high = scale.to() != null && value != null && value > scale.to() - HIGH * scale.span();
        return last == points.numbers().size() - 1 || falls || high ? "r" : "t";
    }

    /** Two labels at the same end of two lines that nearly meet are pushed apart, the higher one up. */
    private void shift(int index, int last) {
        Double own = values.get(index).numbers().get(last);
        for (int other = 0; other < values.size(); other++) {
            if (other == index || values.get(other).last() != last || own == null) {
                continue;
            }
            double gap =
                    own - Objects.requireNonNull(values.get(other).numbers().get(last));
            if (Math.abs(gap) < TOUCHING * scale.span()) {
                boolean up = gap > 0 || (gap == 0 && index < other);
                xml.open("c:layout").open("c:manualLayout").val("c:x", 0).val("c:y", up ? -APART : APART);
                xml.close().close();
                return;
            }
        }
    }

    private void labelFont(int index) {
        boolean accent = chart.series().get(index).look() == Look.ACCENT;
        xml.empty("c:numFmt", "formatCode", chart.yFormat().pattern(), "sourceLinked", "0");
        xml.open("c:spPr")
                .empty("a:noFill")
                .open("a:ln")
                .empty("a:noFill")
                .close()
                .close();
        font(xml, 900, accent ? Palette.BLUE : Palette.GREY, accent);
    }

    private void shown(boolean value, boolean name) {
        xml.val("c:showLegendKey", 0).val("c:showVal", value ? 1 : 0).val("c:showCatName", 0);
        xml.val("c:showSerName", name ? 1 : 0).val("c:showPercent", 0).val("c:showBubbleSize", 0);
    }

    private void points(ChartPoints given) {
        if (chart.kind() == Kind.SCATTER) {
            boolean literal = categories.hasWords() || given.hasWords();
            numbers("c:xVal", literal ? categories.where(given) : categories, chart.xFormat(), literal);
            numbers("c:yVal", literal ? given.where(categories) : given, chart.yFormat(), literal);
            return;
        }
        if (categories.hasWords()) {
            names();
        } else {
            numbers("c:cat", categories, chart.xFormat(), false);
        }
        numbers("c:val", given, chart.yFormat(), given.hasWords());
    }

    private void names() {
        xml.open("c:cat").open("c:strRef").words("c:f", categories.address()).open("c:strCache");
        xml.val("c:ptCount", categories.words().size());
        for (int i = 0; i < categories.words().size(); i++) {
            point(i, categories.words().get(i));
        }
        xml.close().close().close();
    }

    /** Literal numbers where a cell holds a symbol: Excel would draw the symbol's cell as zero. */
    private void numbers(String element, ChartPoints points, Format format, boolean literal) {
        xml.open(element);
        if (!literal) {
            xml.open("c:numRef").words("c:f", points.address());
        }
        xml.open(literal ? "c:numLit" : "c:numCache").words("c:formatCode", format.pattern());
        xml.val("c:ptCount", points.numbers().size());
        for (int i = 0; i < points.numbers().size(); i++) {
            Double number = points.numbers().get(i);
            point(i, number == null ? null : number.toString());
        }
        xml.close().close();
        if (!literal) {
            xml.close();
        }
    }

    private void point(int index, @Nullable String value) {
        if (value != null) {
            xml.open("c:pt", "idx", Integer.toString(index)).words("c:v", value).close();
        }
    }

    static void solid(Xml xml, String colour) {
        xml.open("a:solidFill").val("a:srgbClr", colour).close();
    }

    static void line(Xml xml, String colour, int width) {
        xml.open("a:ln", "w", Integer.toString(width), "cap", "rnd");
        solid(xml, colour);
        xml.empty("a:round").close();
    }

    static void font(Xml xml, int size, String colour, boolean bold) {
        xml.open("c:txPr").empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", Integer.toString(size), "b", bold ? "1" : "0");
        solid(xml, colour);
        xml.close().close().empty("a:endParaRPr", "lang", "en-US").close().close();
    }
}
