package org.collaborationoutcomes.xlsx.chart;

import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.layout.Layout;
import org.collaborationoutcomes.xlsx.layout.Placed;
import org.collaborationoutcomes.xlsx.layout.SheetPlan;
import org.collaborationoutcomes.xlsx.safe.SafeText;
import org.collaborationoutcomes.xlsx.spec.Chart;

/** Puts each chart into its place on a sheet, with its alt text, and gives its part the XML that POI cannot write. */
public final class ChartWriter {
    private static final double MOST_STRETCH = 2;
    private static final int PIXELS_A_DIGIT = 7;
    private static final int PIXELS_OF_MARGIN = 5;
    private static final double PIXELS_A_POINT = 1 / 0.75;

    private final XSSFWorkbook workbook;
    private final Layout layout;

    public ChartWriter(XSSFWorkbook workbook, Layout layout) {
        this.workbook = workbook;
        this.layout = layout;
    }

    public void draw(SheetPlan plan, Placed placed, Chart chart, Map<String, byte[]> parts) {
        var drawing = workbook.getSheet(plan.name()).createDrawingPatriarch();
        double high = height(plan, placed);
        var made = drawing.createChart(anchor(plan, placed, high));
        var properties = made.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName("Chart: " + SafeText.clean(chart.title()));
        properties.setDescr(SafeText.clean(chart.altText()));
        var categories = ChartPoints.of(layout, chart.categories());
        var lines = chart.series().stream()
                .map(series -> new ChartLine(series, ChartPoints.of(layout, series.values())))
                .toList();
        String part = made.getPackagePart().getPartName().getName().substring(1);
        var frame =
                new ChartFrame(chart, placed.width() * PIXELS_A_DIGIT + PIXELS_OF_MARGIN, high * PIXELS_A_POINT, lines);
        parts.put(part, new ChartXml(frame, categories).written());
    }

    /** Over its own width and height, wherever rows and columns end; without one it grows with the rows beside it, up to a limit. */
    private static XSSFClientAnchor anchor(SheetPlan plan, Placed placed, double high) {
        var from = Spot.down(plan, placed.row(), placed.down());
        var to = Spot.down(plan, from.at(), from.within() + high);
        int right = placed.width() * PIXELS_A_DIGIT + PIXELS_OF_MARGIN;
        int column = placed.column();
        for (; right > pixels(plan, column); column++) {
            right -= pixels(plan, column);
        }
        var anchor = new XSSFClientAnchor(
                0,
                Units.toEMU(from.within()),
                right * Units.EMU_PER_PIXEL,
                Units.toEMU(to.within()),
                placed.column(),
                from.at(),
                column,
                to.at());
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        return anchor;
    }

    private static double height(SheetPlan plan, Placed placed) {
        if (placed.high() > 0) {
            return placed.high();
        }
        double height = 0;
        for (int row = placed.row(); row < placed.row() + placed.rows(); row++) {
            height += plan.height(row);
        }
        return Math.min(height, placed.rows() * SheetPlan.USUAL_HEIGHT * MOST_STRETCH);
    }

    private static int pixels(SheetPlan plan, int column) {
        return plan.width(column) * PIXELS_A_DIGIT + PIXELS_OF_MARGIN;
    }

    /** A row, and so many points under its top. */
    private record Spot(int at, double within) {

        static Spot down(SheetPlan plan, int row, double points) {
            int at = row;
            double left = points;
            for (; left > plan.height(at); at++) {
                left -= plan.height(at);
            }
            return new Spot(at, left);
        }
    }
}
