package org.collaborationoutcomes.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Page;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lint that never complains proves nothing. */
class WorkbookLintTest {
    @TempDir
    Path folder;

    @Test
    void aCarelessWorkbookIsFoundOut() throws Exception {
        Path file = folder.resolve("careless.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Sheet1");
            for (int i = 1; i < 4; i++) {
                sheet.createRow(i);
            }
            var row = sheet.createRow(0);
            row.createCell(0).setCellValue("12.5%");
            row.createCell(1).setCellFormula("NOW()");
            row.createCell(2).setCellValue("=1+1");
            row.createCell(3).setCellFormula("IF(A1=1,\"word\",2)");
            var font = workbook.createFont();
            font.setFontName("Wingdings");
            font.setFontHeightInPoints((short) 6);
            var formatting = sheet.getSheetConditionalFormatting();
            formatting.addConditionalFormatting(
                    new CellRangeAddress[] {CellRangeAddress.valueOf("E1:E9")},
                    formatting.createConditionalFormattingRule(new XSSFColor(new byte[] {0x1F, 0x3A, 0x5F})));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 1));
            sheet.createTable(new AreaReference("G1:H4", SpreadsheetVersion.EXCEL2007));
            sheet.createTable(new AreaReference("H2:I3", SpreadsheetVersion.EXCEL2007));
            sheet.createTable(new AreaReference("K4:K9", SpreadsheetVersion.EXCEL2007));
            sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 9, 9, 6, 0, 9, 3));
            sheet.createDrawingPatriarch().createSimpleShape(new XSSFClientAnchor(0, 0, 9, 9, 1, 9, 2, 11));
            for (int i = 0; i < 200; i++) {
                workbook.createCellStyle();
            }
            workbook.write(out);
        }
        assertThat(WorkbookLint.problems(file))
                .contains(
                        "the document has no title",
                        "the workbook is not calculated on load",
                        "Sheet1: the sheet's name says nothing",
                        "Sheet1: cells are merged",
                        "Sheet1: prints upright",
                        "Sheet1!A1: a number is written as text",
                        "Sheet1!B1: the formula has no cached value",
                        "Sheet1!B1: the formula reaches outside or never rests",
                        "Sheet1!C1: text like a formula is not quoted",
                        "Sheet1!D1: the formula holds words, which could come from data",
                        "font Wingdings: few machines have it",
                        "font of 6 points: too small to read",
                        "Sheet1!E1:E9: a conditional format reaches out of its table",
                        "Sheet1!E1:E9: a bar: words over it have a contrast of 1.3",
                        "Sheet1, table Table2: it overlaps another table",
                        "Sheet1, table Table1: row 3 is blank",
                        "Sheet1, table Table3: its range leaves the sheet or has no row",
                        "Sheet1: a picture or shape is no chart",
                        "Sheet1, chart '': it covers a table or another chart",
                        "the workbook has 201 cell styles",
                        "xl/workbook.xml: carries a time");
    }

    @Test
    void aChartWithoutASentenceOrAnAltTextIsFoundOut() throws Exception {
        Path file = folder.resolve("chart.xlsx");
        var table = new Table(
                "Numbers",
                List.of(Column.of("Name", Format.TEXT), Column.of("Share", Format.PERCENT)),
                List.of(List.of(Cell.text("one"), Cell.number(0.5))));
        var chart = Chart.of(
                Chart.Kind.COLUMN,
                "Shares",
                "Shares",
                Ref.column("Numbers", "Name"),
                List.of(new Chart.Series("Share", Ref.column("Numbers", "Share"), Chart.Look.ACCENT, true)));
        var sheet = new Sheet("Shares", new Page("a", "b", false), List.of(Text.title("Shares"), table, chart));
        new Xlsx().write(new WorkbookSpec("t", "s", "en-US", "c", LocalDate.of(2027, 1, 31), List.of(sheet)), file);
        assertThat(SchemaCheck.problems(file)).isEmpty();
        assertThat(WorkbookLint.problems(file))
                .containsExactly(
                        "Shares, chart 'Shares': its title has 1 words, 6 to 12 are right",
                        "Shares, chart 'Shares': its alt text says too little");
    }
}
