package org.collaborationoutcomes.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rules for paper: each page of a table stands under its own header, and under no other. */
final class LintPaper {
    private LintPaper() {}

    static List<String> problems(XSSFWorkbook workbook) {
        var problems = new ArrayList<String>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            problems(workbook.getSheetAt(i), area(workbook, i), problems);
        }
        return problems;
    }

    private static CellRangeAddress area(XSSFWorkbook workbook, int sheet) {
        var area = workbook.getPrintArea(sheet);
        if (area == null) {
            return new CellRangeAddress(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
        }
        var last = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getLastCell();
        return new CellRangeAddress(0, last.getRow(), 0, last.getCol());
    }

    private static void problems(XSSFSheet sheet, CellRangeAddress area, List<String> problems) {
        var repeated = sheet.getRepeatingRows();
        if (repeated == null) {
            return;
        }
        var header = names(sheet, repeated.getLastRow(), area);
        for (XSSFTable table : sheet.getTables()) {
            int first = table.getStartRowIndex();
            boolean prints = first <= area.getLastRow();
            boolean same = names(sheet, first, area).equals(header);
            if (prints && !same && first > repeated.getLastRow() && isHeader(sheet, repeated.getLastRow())) {
                problems.add("%s, table %s: prints under the header of another"
                        .formatted(sheet.getSheetName(), table.getName()));
            }
            if (prints && !same && isTorn(sheet, table)) {
                problems.add(
                        "%s, table %s: a page of it has no header".formatted(sheet.getSheetName(), table.getName()));
            }
        }
    }

    private static boolean isHeader(XSSFSheet sheet, int row) {
        return sheet.getTables().stream().anyMatch(table -> table.getStartRowIndex() == row);
    }

    private static boolean isTorn(XSSFSheet sheet, XSSFTable table) {
        return Arrays.stream(sheet.getRowBreaks())
                .anyMatch(row -> row >= table.getStartRowIndex() && row < table.getEndRowIndex());
    }

    private static List<String> names(XSSFSheet sheet, int row, CellRangeAddress area) {
        var cells = sheet.getRow(row);
        if (cells == null) {
            return List.of();
        }
        return IntStream.rangeClosed(0, Math.min(area.getLastColumn(), cells.getLastCellNum()))
                .mapToObj(column -> cells.getCell(column) == null
                        ? ""
                        : cells.getCell(column).toString())
                .takeWhile(name -> !name.isEmpty())
                .toList();
    }
}
