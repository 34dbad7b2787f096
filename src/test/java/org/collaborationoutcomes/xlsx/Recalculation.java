package org.collaborationoutcomes.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Calculates every formula of a workbook from scratch. */
public record Recalculation(int formulas, List<String> changed) {

    private static final double SAME = 1e-9;

    /** How many formulas there are, and the cells whose figure is not the one that the file brought along. */
    public static Recalculation of(Path file) throws IOException {
        var changed = new ArrayList<String>();
        int formulas = 0;
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            compare(cell, evaluator, changed);
                        }
                    }
                }
            }
        }
        return new Recalculation(formulas, changed);
    }

    private static void compare(Cell cell, FormulaEvaluator evaluator, List<String> changed) {
        double brought = cell.getNumericCellValue();
        var calculated = evaluator.evaluate(cell);
        if (calculated.getCellType() != CellType.NUMERIC || Math.abs(calculated.getNumberValue() - brought) > SAME) {
            changed.add("%s!%s = %s: %s, not %s"
                    .formatted(
                            cell.getSheet().getSheetName(),
                            cell.getAddress(),
                            cell.getCellFormula(),
                            calculated.formatAsString(),
                            brought));
        }
    }
}
