package org.collaborationoutcomes.xlsx.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the cells that a chart draws: it can show nothing that its reader cannot see in a table.
 *
 * @param words the cells' words, null where there are none
 * @param numbers the cells' numbers, null where there are none
 */
record ChartPoints(String address, List<@Nullable String> words, List<@Nullable Double> numbers) {

    static ChartPoints read(XSSFWorkbook workbook, String address) {
        var words = new ArrayList<@Nullable String>();
        var numbers = new ArrayList<@Nullable Double>();
        for (var at : new AreaReference(address, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            XSSFCell cell =
                    workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
            var type = cell == null ? CellType.BLANK : cell.getCellType();
            words.add(type == CellType.STRING ? cell.getStringCellValue() : null);
            boolean number = type == CellType.NUMERIC || type == CellType.FORMULA;
            numbers.add(number ? (Double) cell.getNumericCellValue() : null);
        }
        return new ChartPoints(address, words, numbers);
    }

    boolean hasWords() {
        return words.stream().anyMatch(Objects::nonNull);
    }

    /** The last point that has a number, -1 when none has. */
    int last() {
        int last = numbers.size() - 1;
        while (last >= 0 && numbers.get(last) == null) {
            last--;
        }
        return last;
    }

    double[] known() {
        return numbers.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** The same points without those that lack a number here or there. */
    ChartPoints where(ChartPoints other) {
        var kept = new ArrayList<@Nullable Double>();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != null && other.numbers.get(i) != null) {
                kept.add(numbers.get(i));
            }
        }
        return new ChartPoints(address, List.of(), kept);
    }
}
