package org.collaborationoutcomes.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet as a person reads it: the shown text of each cell, {@code |} between columns, charts by their titles. */
public final class XlsxText {
    private XlsxText() {}

    /** One line a row, blank rows as blank lines, nothing at the ends of lines; then a line for each chart. */
    public static String of(Path file, String sheet) throws IOException {
        try (var workbook = new XSSFWorkbook(java.nio.file.Files.newInputStream(file))) {
            return of(workbook.getSheet(sheet));
        }
    }

    /** The formulas of a sheet, cell by cell. */
    public static List<String> formulas(Path file, String sheet) throws IOException {
        var formulas = new ArrayList<String>();
        try (var workbook = new XSSFWorkbook(java.nio.file.Files.newInputStream(file))) {
            for (var row : workbook.getSheet(sheet)) {
                for (var cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell.getCellFormula());
                    }
                }
            }
        }
        return formulas;
    }

    static String of(XSSFSheet sheet) {
        var shown = new DataFormatter(Locale.US);
        shown.setUseCachedValuesForFormulaCells(true);
        var lines = new ArrayList<String>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            var row = sheet.getRow(r);
            var cells = new ArrayList<String>();
            for (int c = 0; row != null && c < row.getLastCellNum(); c++) {
                cells.add(shown.formatCellValue(row.getCell(c)).replace("\n", " / "));
            }
            lines.add(String.join(" | ", cells).replaceAll("[ |]+$", ""));
        }
        var drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            drawing.getCharts()
                    .forEach(
                            chart -> lines.add("[chart] " + chart.getTitleText().getString()));
        }
        return String.join("\n", lines).stripTrailing() + "\n";
    }
}
