package org.collaborationoutcomes.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How small each sheet becomes on paper, for it prints one page wide, and the first one page high too: 1 = as on the screen. */
public final class PrintScale {
    /**
     * From here words of 11 points print in 6.5 or more: a digit of 7 pixels on the screen is on paper as wide as the font has
     * it, 7.436, so columns come out wider and the page is made smaller by that.
     */
    public static final double LEGIBLE = 6.5 / 11 * 7.436 / 7;

    private static final double PAPER = 10 * 72 / 0.75;
    /** One page has smaller margins. */
    private static final double ONE_PAGE = 10.2 * 72 / 0.75;

    private static final double ONE_PAGE_HEIGHT = (8.5 - 2 * 0.55) * 72;

    private PrintScale() {}

    public static Map<String, Double> ofSheets(Path file) throws IOException {
        var scales = new TreeMap<String, Double>();
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                var area = workbook.getPrintArea(i);
                int last = area == null
                        ? columns(workbook.getSheetAt(i))
                        : new AreaReference(area, SpreadsheetVersion.EXCEL2007)
                                        .getLastCell()
                                        .getCol()
                                + 1;
                boolean onePage = workbook.getSheetAt(i).getPrintSetup().getFitHeight() == 1;
                double scale = Math.min(1, (onePage ? ONE_PAGE : PAPER) / pixels(workbook.getSheetAt(i), last));
                scales.put(
                        workbook.getSheetName(i),
                        onePage ? Math.min(scale, ONE_PAGE_HEIGHT / points(workbook.getSheetAt(i))) : scale);
            }
        }
        return scales;
    }

    private static int columns(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .mapToInt(row -> row == null ? 0 : row.getLastCellNum())
                .max()
                .orElse(0);
    }

    private static double pixels(XSSFSheet sheet, int columns) {
        return IntStream.range(0, columns)
                .mapToDouble(sheet::getColumnWidthInPixels)
                .sum();
    }

    private static double points(XSSFSheet sheet) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .mapToDouble(row -> row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints())
                .sum();
    }
}
