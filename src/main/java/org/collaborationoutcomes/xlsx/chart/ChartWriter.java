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

    private final XSSFWorkbook workbook;
    private final Layout layout;

    public ChartWriter(XSSFWorkbook workbook, Layout layout) {
        this.workbook = workbook;
        this.layout = layout;
    }

    public void draw(SheetPlan plan, Placed placed, Chart chart, Map<String, byte[]> parts) {
        var drawing = workbook.getSheet(plan.name()).createDrawingPatriarch();
        var made = drawing.createChart(anchor(plan, placed));
        var properties = made.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName("Chart: " + SafeText.clean(chart.title()));
        properties.setDescr(SafeText.clean(chart.altText()));
        var categories = ChartPoints.of(layout, chart.categories());
        var values = chart.series().stream()
                .map(series -> ChartPoints.of(layout, series.values()))
                .toList();
        String part = made.getPackagePart().getPartName().getName().substring(1);
        parts.put(part, new ChartXml(chart, categories, values).written());
    }

    /** From the top left of its cell over its own width and height; it grows with rows that grew beside it, up to a limit. */
    private static XSSFClientAnchor anchor(SheetPlan plan, Placed placed) {
        double height = 0;
        for (int row = placed.row(); row < placed.row() + placed.rows(); row++) {
            height += plan.height(row);
        }
        double down = Math.min(height, placed.rows() * SheetPlan.USUAL_HEIGHT * MOST_STRETCH);
        int row = placed.row();
        for (; down > plan.height(row); row++) {
            down -= plan.height(row);
        }
        int right = placed.width() * 7 + 5;
        int column = placed.column();
        for (; right > pixels(plan, column); column++) {
            right -= pixels(plan, column);
        }
        var anchor = new XSSFClientAnchor(
                0, 0, right * Units.EMU_PER_PIXEL, Units.toEMU(down), placed.column(), placed.row(), column, row);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        return anchor;
    }

    private static int pixels(SheetPlan plan, int column) {
        return plan.width(column) * 7 + 5;
    }
}
