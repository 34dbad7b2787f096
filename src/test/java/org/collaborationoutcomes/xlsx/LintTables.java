package org.collaborationoutcomes.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rules for Excel tables, most of them reasons for Excel to "repair" a file. */
final class LintTables {
    private LintTables() {}

    static List<String> problems(XSSFWorkbook workbook) {
        var problems = new ArrayList<String>();
        var names = new HashSet<String>();
        var ids = new HashSet<Long>();
        for (var sheet : workbook) {
            var taken = new ArrayList<CellRangeAddress>();
            for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                String where = sheet.getSheetName() + ", table " + table.getName() + ": ";
                if (!names.add(table.getName().toLowerCase(Locale.ROOT))
                        || !ids.add(table.getCTTable().getId())) {
                    problems.add(where + "its name or id stands twice");
                }
                problems(table, taken).forEach(problem -> problems.add(where + problem));
            }
        }
        return problems;
    }

    private static List<String> problems(XSSFTable table, List<CellRangeAddress> taken) {
        var problems = new ArrayList<String>();
        var area = CellRangeAddress.valueOf(table.getCTTable().getRef());
        if (taken.stream().anyMatch(area::intersects)) {
            problems.add("it overlaps another table");
        }
        taken.add(area);
        if (area.getLastRow() > table.getXSSFSheet().getLastRowNum() || area.getLastRow() == area.getFirstRow()) {
            problems.add("its range leaves the sheet or has no row");
        }
        if (!table.getCTTable().isSetAutoFilter()
                || !table.getCTTable()
                        .getAutoFilter()
                        .getRef()
                        .equals(table.getCTTable().getRef())) {
            problems.add("its filter does not span it");
        }
        if (table.getHeaderRowCount() != 1 || !table.getDisplayName().equals(table.getName())) {
            problems.add("it has no header row or two names");
        }
        if (!table.getDisplayName().matches("[A-Za-z_][A-Za-z0-9_.]{0,254}")
                || table.getDisplayName().matches("(?i)[a-z]{1,3}\\d+|[rc]")) {
            problems.add("no table can be called so");
        }
        var style = table.getStyleName();
        if (style == null
                || table.getXSSFSheet().getWorkbook().getStylesSource().getTableStyle(style) == null) {
            problems.add("its style is not there");
        }
        headers(table, area, problems);
        blankRows(table, area, problems);
        return problems;
    }

    private static void headers(XSSFTable table, CellRangeAddress area, List<String> problems) {
        var seen = new HashSet<String>();
        var ids = new HashSet<Long>();
        var header = table.getXSSFSheet().getRow(area.getFirstRow());
        var columns = table.getCTTable().getTableColumns().getTableColumnList();
        if (columns.size() != area.getLastColumn() - area.getFirstColumn() + 1) {
            problems.add("it has not as many columns as its range");
        }
        for (int i = 0; i < columns.size(); i++) {
            var cell = header == null ? null : header.getCell(area.getFirstColumn() + i);
            if (!ids.add(columns.get(i).getId())) {
                problems.add("column '" + columns.get(i).getName() + "' has the id of another");
            }
            if (columns.get(i).getName().isBlank() || columns.get(i).getName().length() > 255) {
                problems.add("a column has no name, or too long a one");
            }
            if (!seen.add(columns.get(i).getName().toLowerCase(Locale.ROOT))) {
                problems.add("column '" + columns.get(i).getName() + "' stands twice");
            }
            if (cell == null
                    || cell.getCellType() != CellType.STRING
                    || !cell.getStringCellValue().equals(columns.get(i).getName())) {
                problems.add("column '" + columns.get(i).getName() + "' and its header cell differ");
            }
        }
    }

    private static void blankRows(XSSFTable table, CellRangeAddress area, List<String> problems) {
        int last = table.getXSSFSheet().getLastRowNum();
        for (int r = area.getFirstRow() + 1; r <= Math.min(area.getLastRow(), last); r++) {
            var row = table.getXSSFSheet().getRow(r);
            boolean blank = true;
            for (int c = area.getFirstColumn(); row != null && c <= area.getLastColumn(); c++) {
                blank &= row.getCell(c) == null || row.getCell(c).getCellType() == CellType.BLANK;
            }
            if (blank) {
                problems.add("row " + (r + 1) + " is blank");
            }
        }
    }
}
