package org.collaborationoutcomes.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** What formulas, names and lists of choices speak of is there. */
final class LintFormulas {
    private final XSSFWorkbook workbook;
    private final XSSFEvaluationWorkbook evaluated;
    private final Map<String, Integer> widths = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private LintFormulas(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.evaluated = XSSFEvaluationWorkbook.create(workbook);
    }

    static List<String> problems(XSSFWorkbook workbook) {
        var lint = new LintFormulas(workbook);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            lint.cells(workbook.getSheetAt(i), i);
            lint.choices(workbook.getSheetAt(i), i);
        }
        for (var name : workbook.getAllNames()) {
            lint.reaches(name.getNameName(), name.getRefersToFormula(), Math.max(0, name.getSheetIndex()));
        }
        return lint.problems;
    }

    private void cells(XSSFSheet sheet, int index) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    reaches(sheet.getSheetName() + "!" + cell.getAddress(), cell.getCellFormula(), index);
                }
            }
        }
    }

    private void choices(XSSFSheet sheet, int index) {
        for (var rule : sheet.getDataValidations()) {
            String list = rule.getValidationConstraint().getFormula1();
            if (list != null && !list.startsWith("\"") && !list.matches("-?[\\d.]+")) {
                var where = sheet.getSheetName() + "!"
                        + rule.getRegions().getCellRangeAddress(0).formatAsString();
                reaches(where, list, index);
            }
        }
    }

    private void reaches(String where, String formula, int index) {
        if (formula.contains("#REF!")) {
            problems.add(where + ": '" + formula + "' leads nowhere");
            return;
        }
        Ptg[] parts;
        try {
            parts = FormulaParser.parse(formula, evaluated, FormulaType.CELL, index, 0);
        } catch (RuntimeException e) {
            problems.add(where + ": nobody can read '" + formula + "'");
            return;
        }
        for (Ptg part : parts) {
            var range = range(part);
            var sheet = sheet(part, index);
            if (sheet == null) {
                problems.add(where + ": '" + formula + "' leads nowhere");
            } else if (range != null && !isWithin(sheet, range)) {
                problems.add(where + ": '" + formula + "' reaches beyond the cells of " + sheet.getSheetName());
            }
        }
    }

    private boolean isWithin(XSSFSheet sheet, CellRangeAddress range) {
        int columns =
                widths.computeIfAbsent(sheet.getSheetName(), name -> StreamSupport.stream(sheet.spliterator(), false)
                        .mapToInt(Row::getLastCellNum)
                        .max()
                        .orElse(0));
        boolean wholeRows = range.getLastColumn() == SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
        return range.getLastRow() <= sheet.getLastRowNum() && (wholeRows || range.getLastColumn() < columns);
    }

    private @Nullable XSSFSheet sheet(Ptg part, int index) {
        if (part instanceof Ref3DPxg there) {
            return there.getExternalWorkbookNumber() > 0 ? null : workbook.getSheet(there.getSheetName());
        }
        if (part instanceof Area3DPxg there) {
            return there.getExternalWorkbookNumber() > 0 ? null : workbook.getSheet(there.getSheetName());
        }
        return workbook.getSheetAt(index);
    }

    private static @Nullable CellRangeAddress range(Ptg part) {
        if (part instanceof RefPtgBase one) {
            return new CellRangeAddress(one.getRow(), one.getRow(), one.getColumn(), one.getColumn());
        }
        if (part instanceof AreaPtgBase area) {
            return new CellRangeAddress(
                    area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
        }
        return null;
    }
}
