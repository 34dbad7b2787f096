package org.collaborationoutcomes.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Chart;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Formula;
import org.collaborationoutcomes.xlsx.spec.Page;
import org.collaborationoutcomes.xlsx.spec.Ref;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {
    @TempDir
    Path folder;

    private static final Page PAGE = new Page("District", "As of", false);

    @Test
    void theSameDescriptionIsTheSameBytesLaterAndElsewhere() throws Exception {
        byte[] first = Files.readAllBytes(written(DemoWorkbook.spec()));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Thread.sleep(2_100);
            assertThat(Files.readAllBytes(written(DemoWorkbook.spec()))).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void everyPartHoldsToTheSchemaAndEveryRule() throws Exception {
        Path file = written(DemoWorkbook.spec());
        assertThat(SchemaCheck.problems(file)).isEmpty();
        assertThat(WorkbookLint.problems(file)).isEmpty();
    }

    @Test
    void aSheetReadsAsItWasDescribed() throws Exception {
        assertThat(XlsxText.of(written(DemoWorkbook.spec()), "Goals")).isEqualTo("""
                        Goals: worst verdict first
                        Two goals are behind and two are on track.
                        Goal | Verdict | Attained | Expected | Due | Latest progress note
                        Chronic absence in grade 9 | far behind ■ | 10.0% | 55.0% | Jun 15, 2027 | The team met twice with families and agreed on a shared calendar; the second survey of students is planned for March, and the results will be discussed with all four schools before the summer.
                        Third-grade reading | behind ◆ | 40.0% | 50.0% | Jun 15, 2027 | =cmd|' /C calc'!A0
                        Algebra by grade 8 | on track ● | 62.0% | 50.0% | Jun 15, 2027 | ok
                        A goal with a name so long that nobody could ever read it aloud in one… | met ● | 100.0% | 80.0% | Jun 15, 2027 | The team met twice with families and agreed on a shared calendar; the second survey of students is planned for March, and the results will be discussed with all four schools before the summer.
                        """);
    }

    @Test
    void formulasPointAtTheCellsOfTheirTablesAndCarryTheirValues() throws Exception {
        Path file = written(DemoWorkbook.spec());
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var value = cellUnder(workbook.getSheet("Summary"), "Attendance", 1);
            assertThat(value.getCellFormula())
                    .isEqualTo("SUM('Participation'!$D$4:$D$28)/SUM('Participation'!$C$4:$C$28)");
            assertThat(value.getNumericCellValue()).isEqualTo(5760d / 7000);
            var rate = workbook.getSheet("Participation").getRow(3).getCell(4);
            assertThat(rate.getCellFormula()).isEqualTo("$D4/$C4");
            assertThat(rate.getNumericCellValue()).isEqualTo(240d / 280);
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(value).getNumberValue()).isEqualTo(5760d / 7000);
        }
        assertThat(new Xlsx().address(DemoWorkbook.spec(), Ref.column("participation", "Team")))
                .isEqualTo("'Participation'!$A$4:$A$28");
    }

    @Test
    void wordsThatLookLikeFormulasStayWords() throws Exception {
        for (String words : List.of("=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1", "_x0041_", "a_x003D_b")) {
            var cell = onlyCell(words);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(words);
        }
        assertThat(onlyCell("=1+1").getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void whatXmlCannotCarryIsVisiblyReplaced() throws Exception {
        assertThat(onlyCell("a\u0000b\u0007c\uD83Dd\uFFFEe").getStringCellValue())
                .isEqualTo("a�b�c�d�e");
        assertThat(onlyCell("one\r\ntwo\rthree \uD83D\uDE00 \u05D0").getStringCellValue())
                .isEqualTo("one\ntwo\nthree \uD83D\uDE00 \u05D0");
    }

    @Test
    void aTextTooLongForACellIsShortenedAndSaysSo() throws Exception {
        var cell = onlyCell("word ".repeat(10_000));
        assertThat(cell.getStringCellValue()).hasSizeLessThanOrEqualTo(1200).endsWith("word…");
        assertThat(cell.getCellComment().getString().getString())
                .isEqualTo("Shortened; the full text has 50000 characters.");
    }

    @Test
    void sheetNamesAreMadeFitAndUnique() throws Exception {
        var spec = spec(
                new Sheet("A/B: [c]*?", PAGE, List.of(Text.title("one"))),
                new Sheet("a b   c", PAGE, List.of(Text.title("two"))),
                new Sheet("History", PAGE, List.of(Text.title("three"))),
                new Sheet("'A name that is much longer than Excel takes'", PAGE, List.of(Text.title("four"))),
                new Sheet("\uD83D\uDCDA ספרים", PAGE, List.of(Text.title("five"))));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(written(spec)))) {
            assertThat(workbook.sheetIterator())
                    .toIterable()
                    .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
                    .containsExactly(
                            "A B   c",
                            "a b   c (2)",
                            "History (2)",
                            "A name that is much longer tha…",
                            "\uD83D\uDCDA ספרים");
        }
    }

    @Test
    void aBlankIsAGapInAChartAndASymbolNeverAZero() throws Exception {
        Path file = written(DemoWorkbook.spec());
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var line = chart(workbook.getSheet("Summary"), "Attendance has stayed above last year since October");
            assertThat(line).contains("<c:f>'Participation'!$B$32:$B$41</c:f>").contains("<c:ptCount val=\"10\"/>");
            assertThat(line.split("idx=\"5\"", -1)).hasSize(4); // the month twice and last year, not this year
            var scatter = chart(
                    workbook.getSheet("Association"),
                    "Teams with higher attendance reached slightly more of their goals");
            assertThat(scatter).contains("<c:xVal><c:numLit>").contains("<c:ptCount val=\"11\"/>");
        }
    }

    @ParameterizedTest
    @CsvSource({"0.50, 0.60, t", "0.60, 0.50, t", "0.80, 0.95, t"})
    void theLabelOfALastPointStandsClearOfItsLineAndOfTheTitle(double before, double last, String place)
            throws Exception {
        var months = new Table(
                "Months",
                List.of(Column.of("Month", Format.TEXT), Column.of("Share", Format.PERCENT)),
                List.of(
                        List.of(Cell.text("May"), Cell.number(before)),
                        List.of(Cell.text("June"), Cell.number(last)),
                        List.of(Cell.text("July"), Cell.blank())));
        var series = new Chart.Series("this year", Ref.column("Months", "Share"), Chart.Look.ACCENT, true);
        var chart = Chart.of(Chart.Kind.LINE, "A share", "A line.", Ref.column("Months", "Month"), List.of(series))
                .axes("", Format.WHOLE, "Share", Format.PERCENT)
                .size(10, 80);
        var file = written(spec(new Sheet("Months", PAGE, List.of(Text.title("Months"), chart, months))));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(chart(workbook.getSheetAt(0), "A share")).contains("<c:dLblPos val=\"" + place + "\"/>");
        }
    }

    @Test
    void mistakesInADescriptionAreToldWithTheirMending() {
        var column = Column.of("Team", Format.TEXT);
        assertThatThrownBy(() -> new Table("Q1", List.of(column), List.of()))
                .hasMessage("Table name 'Q1' must be four or more letters, then letters, digits and _");
        assertThatThrownBy(() -> new Table("Teams", List.of(column, Column.of("team", Format.TEXT)), List.of()))
                .hasMessage("Table Teams has two columns 'team', each name may stand once");
        assertThatThrownBy(() -> Formula.of("INDIRECT({0})", Ref.here("Team")))
                .hasMessageStartingWith("Formula 'INDIRECT({0})' must be");
        assertThatThrownBy(() -> Formula.of("\"x\"&{0}", Ref.here("Team")))
                .hasMessageStartingWith("Formula '\"x\"&{0}' must be");
        assertThatThrownBy(() -> Cell.number(Double.NaN))
                .hasMessage("A cell's number is NaN, must be finite; give a blank instead");
        var spec = spec(
                new Sheet("Teams", PAGE, List.of(Text.title("Teams"), new Table("Teams", List.of(column), List.of()))));
        assertThatThrownBy(() -> new Xlsx().address(spec, Ref.cell("Teams", "Name", 0)))
                .hasMessage("Table Teams has no column 'Name'; it has [Team]");
        assertThatThrownBy(() -> new Xlsx().address(spec, Ref.cell("Teams", "Team", 1)))
                .hasMessage("Rows 1 to 1 of table Teams are asked for, it has rows 0 to 0");
    }

    private static String chart(XSSFSheet sheet, String title) throws Exception {
        for (var chart : sheet.getDrawingPatriarch().getCharts()) {
            if (chart.getTitleText().getString().equals(title)) {
                return new String(
                        chart.getPackagePart().getInputStream().readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no chart '" + title + "'");
    }

    private static org.apache.poi.xssf.usermodel.XSSFCell cellUnder(XSSFSheet sheet, String first, int column) {
        for (var row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
                return (org.apache.poi.xssf.usermodel.XSSFCell) row.getCell(column);
            }
        }
        throw new AssertionError("no row '" + first + "'");
    }

    /** The cell under the header of a table of one long text; it stays readable when the workbook is closed. */
    private org.apache.poi.xssf.usermodel.XSSFCell onlyCell(String words) throws Exception {
        var table =
                new Table("Only", List.of(Column.of("Words", Format.LONG_TEXT)), List.of(List.of(Cell.text(words))));
        var file = written(spec(new Sheet("Only", PAGE, List.of(Text.title("Only"), table))));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return workbook.getSheetAt(0).getRow(2).getCell(0);
        }
    }

    private static WorkbookSpec spec(Sheet... sheets) {
        return new WorkbookSpec(
                "Title", "Subject", "en-US", "Collaboration Outcomes", LocalDate.of(2027, 1, 31), List.of(sheets));
    }

    private Path written(WorkbookSpec spec) throws Exception {
        Path file = folder.resolve("workbook.xlsx");
        new Xlsx().write(spec, file);
        return file;
    }
}
