package org.collaborationoutcomes.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Rules for charts: alt text, a sentence as title, nothing covered, a cache that says what the cells say. */
final class LintCharts {
    private static final Pattern CACHED =
            Pattern.compile("<c:f>([^<]*)</c:f><c:(num|str)Cache>(.*?)</c:\\2Cache>", Pattern.DOTALL);
    private static final Pattern POINT = Pattern.compile("<c:pt idx=\"(\\d+)\"><c:v>([^<]*)</c:v></c:pt>");

    private static final Pattern RELATION = Pattern.compile(":id=\"(rId\\d+)\"");

    private static final Pattern POOR =
            Pattern.compile("<c:(pie|doughnut|radar|surface|ofPie|\\w+3D)\\w*Chart>|<c:view3D");

    private LintCharts() {}

    static List<String> problems(XSSFSheet sheet) throws Exception {
        var problems = new ArrayList<String>();
        var drawing = sheet.getDrawingPatriarch();
        var taken = new ArrayList<CellRangeAddress>();
        var charts = new ArrayList<Extent>();
        sheet.getTables()
                .forEach(t -> taken.add(CellRangeAddress.valueOf(t.getCTTable().getRef())));
        for (var shape : drawing == null ? List.<XSSFShape>of() : drawing.getShapes()) {
            if (!(shape instanceof XSSFGraphicFrame frame)) {
                problems.add(sheet.getSheetName() + ": a picture or shape is no chart");
                continue;
            }
            var chart = chartOf(drawing, frame);
            String title =
                    chart.getTitleText() == null ? "" : chart.getTitleText().getString();
            String where = sheet.getSheetName() + ", chart '" + title + "': ";
            int words = title.split(" ", -1).length;
            if (words < 6 || words > 12) {
                problems.add(where + "its title has " + words + " words, 6 to 12 are right");
            }
            String alt = frame.getCTGraphicalObjectFrame()
                    .getNvGraphicFramePr()
                    .getCNvPr()
                    .getDescr();
            if (alt.length() < 30 || alt.equals(title)) {
                problems.add(where + "its alt text says too little");
            }
            XSSFClientAnchor anchor = frame.getAnchor();
            var area = new CellRangeAddress(anchor.getRow1(), anchor.getRow2(), anchor.getCol1(), anchor.getCol2());
            var extent = Extent.of(sheet, anchor);
            if (taken.stream().anyMatch(area::intersects) || charts.stream().anyMatch(extent::covers)) {
                problems.add(where + "it covers a table or another chart");
            }
            charts.add(extent);
            cache(sheet, chart).forEach(problem -> problems.add(where + problem));
        }
        return problems;
    }

    /** Where a chart stands in points, for two may share a row. */
    private record Extent(double left, double right, double top, double bottom) {

        static Extent of(XSSFSheet sheet, XSSFClientAnchor anchor) {
            return new Extent(
                    across(sheet, anchor.getCol1(), anchor.getDx1()),
                    across(sheet, anchor.getCol2(), anchor.getDx2()),
                    down(sheet, anchor.getRow1(), anchor.getDy1()),
                    down(sheet, anchor.getRow2(), anchor.getDy2()));
        }

        private static double across(XSSFSheet sheet, int columns, int within) {
            double sum = Units.toPoints(within);
            for (int column = 0; column < columns; column++) {
                sum += sheet.getColumnWidthInPixels(column) * 0.75;
            }
            return sum;
        }

        private static double down(XSSFSheet sheet, int rows, int within) {
            double sum = Units.toPoints(within);
            for (int row = 0; row < rows; row++) {
                sum += sheet.getRow(row) == null
                        ? sheet.getDefaultRowHeightInPoints()
                        : sheet.getRow(row).getHeightInPoints();
            }
            return sum;
        }

        boolean covers(Extent other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private static XSSFChart chartOf(XSSFDrawing drawing, XSSFGraphicFrame frame) {
        var id = RELATION.matcher(frame.getCTGraphicalObjectFrame().xmlText());
        if (id.find() && drawing.getRelationById(id.group(1)) instanceof XSSFChart chart) {
            return chart;
        }
        throw new AssertionError("a frame shows no chart");
    }

    /** Whatever has a number or words in a cell has a point, and they are counted right. */
    private static List<String> complete(XSSFSheet sheet, List<CellReference> cells, boolean numbers, String cache) {
        var problems = new ArrayList<String>();
        if (!cache.contains("<c:ptCount val=\"" + cells.size() + "\"/>")) {
            problems.add("its cache does not count " + cells.size() + " points");
        }
        for (int i = 0; i < cells.size(); i++) {
            var at = cells.get(i);
            var row = sheet.getWorkbook().getSheet(at.getSheetName()).getRow(at.getRow());
            var cell = row == null ? null : row.getCell(at.getCol());
            boolean blank = cell == null
                    || cell.getCellType() == CellType.BLANK
                    || (numbers && cell.getCellType() == CellType.STRING);
            if (!blank && !cache.contains("<c:pt idx=\"" + i + "\">")) {
                problems.add("its cache lacks " + at.formatAsString());
            }
        }
        return problems;
    }

    private static boolean isWords(XSSFSheet sheet, CellReference at) {
        var cell = sheet.getWorkbook()
                .getSheet(at.getSheetName())
                .getRow(at.getRow())
                .getCell(at.getCol());
        return cell != null && cell.getCellType() == CellType.STRING;
    }

    private static List<String> cache(XSSFSheet sheet, XSSFChart chart) throws Exception {
        var problems = new ArrayList<String>();
        String xml;
        try (var in = chart.getPackagePart().getInputStream()) {
            xml = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        if (!xml.contains("<c:dispBlanksAs val=\"gap\"/>")) {
            problems.add("blanks are not gaps");
        }
        if (POOR.matcher(xml).find()) {
            problems.add("it is of a kind that misleads");
        }
        if (xml.contains("<c:externalData")) {
            problems.add("its figures are elsewhere");
        }
        for (Matcher found = CACHED.matcher(xml); found.find(); ) {
            String address = found.group(1).replace("&amp;", "&");
            if (sheet.getWorkbook().getSheet(LintCells.sheetOf(address)) == null) {
                problems.add("it draws a sheet that is not there");
                continue;
            }
            var cells = new AreaReference(address, SpreadsheetVersion.EXCEL2007).getAllReferencedCells();
            for (var at : found.group(2).equals("num") ? List.of(cells) : List.<CellReference>of()) {
                if (isWords(sheet, at)) {
                    problems.add("it would draw the words of " + at.formatAsString() + " as zero");
                }
            }
            problems.addAll(complete(sheet, List.of(cells), found.group(2).equals("num"), found.group(3)));
            for (Matcher point = POINT.matcher(found.group(3)); point.find(); ) {
                var at = cells[Integer.parseInt(point.group(1))];
                var cell = sheet.getWorkbook()
                        .getSheet(at.getSheetName())
                        .getRow(at.getRow())
                        .getCell(at.getCol());
                String stands = cell.getCellType() == CellType.STRING
                        ? cell.getStringCellValue()
                        : Double.toString(cell.getNumericCellValue());
                if (!stands.equals(point.group(2)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&"))) {
                    problems.add("its cache says something else than " + at.formatAsString());
                }
            }
        }
        return problems;
    }
}
