package org.collaborationoutcomes.xlsx.chart;

import java.util.List;
import org.collaborationoutcomes.xlsx.look.Palette;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Chart.Kind;
import org.collaborationoutcomes.xlsx.spec.Chart.Look;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.jspecify.annotations.Nullable;

/** The series of one chart: their colours, direct labels, references and cached values. */
final class ChartSeriesXml {
    /** The size of all words but the title's, in hundredths of a point. */
    static final int SMALL = 1000;

    private final Xml xml;
    private final Chart chart;
    private final ChartPoints categories;
    private final List<ChartLine> lines;
    private final LineLabels labels;

    ChartSeriesXml(Xml xml, ChartFrame frame, ChartPoints categories, AxisScale scale) {
        this.xml = xml;
        this.chart = frame.chart();
        this.categories = categories;
        this.lines = frame.lines();
        this.labels = new LineLabels(frame, scale);
    }

    void write() {
        for (int i = 0; i < lines.size(); i++) {
            var series = lines.get(i).series();
            xml.open("c:ser").val("c:idx", i).val("c:order", i);
            xml.open("c:tx").words("c:v", series.name()).close();
            look(series.look());
            labels(i);
            points(lines.get(i).points());
            if (chart.kind() == Kind.LINE || chart.kind() == Kind.SCATTER) {
                xml.val("c:smooth", 0);
            }
            xml.close();
        }
    }

    private void look(Look look) {
        String colour =
                look == Look.ACCENT ? Palette.BLUE : chart.kind() == Kind.BAR ? Palette.LIGHT_GREY : Palette.LINE_GREY;
        xml.open("c:spPr");
        if (look == Look.LEVEL) {
            xml.open("a:ln", "w", "12700", "cap", "flat");
            solid(xml, Palette.LINE_GREY);
            xml.val("a:prstDash", "dash").empty("a:round").close();
        } else if (chart.kind() == Kind.LINE) {
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
        var line = lines.get(index);
        int last = line.points().last();
        if (!line.series().labelled() || last < 0 || chart.kind() == Kind.SCATTER) {
            return;
        }
        xml.open("c:dLbls");
        if (chart.kind() == Kind.LINE) {
            var place = labels.of(index);
            xml.open("c:dLbl").val("c:idx", place.point());
            labelFont(line);
            xml.val("c:dLblPos", place.side());
            shown(line.look() == Look.ACCENT, line.look() != Look.ACCENT);
            xml.close();
            shown(false, false);
        } else {
            labelFont(line);
            xml.val("c:dLblPos", "outEnd");
            shown(true, false);
        }
        xml.close();
    }

    private void labelFont(ChartLine line) {
        boolean accent = line.look() == Look.ACCENT;
        xml.empty("c:numFmt", "formatCode", chart.yFormat().pattern(), "sourceLinked", "0");
        xml.open("c:spPr")
                .empty("a:noFill")
                .open("a:ln")
                .empty("a:noFill")
                .close()
                .close();
        font(xml, SMALL, accent ? Palette.BLUE : Palette.GREY, accent);
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
