package org.collaborationoutcomes.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.plain.BookParts;
import org.collaborationoutcomes.xlsx.plain.BrokenBookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {

    private static final String SPACE = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "45903 | m/d/yy | 2025-09-03",
                "45903.9999999 | m/d/yy | 2025-09-03",
                "45903.645833333336 | m/d/yy h:mm | 2025-09-03T15:30",
                "45903.645833333336 | [$-409]m/d/yy h:mm AM/PM;@ | 2025-09-03T15:30",
                "45903.64589120371 | yyyy-mm-dd hh:mm:ss | 2025-09-03T15:30:05",
                "45903 | yyyy-mm-dd\"T\"hh:mm | 2025-09-03T00:00",
                "45903 | [$-407]d. mmm yyyy | 2025-09-03",
                "45903 | dddd | 2025-09-03",
                "45903 | mmm-yy | 2025-09-03",
                "0.645833333333333 | h:mm AM/PM | 15:30",
                "0.0208333333333333 | mm:ss | 00:30",
                "1.5 | [h]:mm:ss | 36:00:00",
                "-1 | m/d/yy | ########",
                "1e9 | m/d/yy | ########",
                "61 | m/d/yy | 1900-03-01",
                "0.30000000000000004 | General | 0.3",
                "1234.5 | #,##0.00 | 1234.5",
                "2050 | \"$\"#,##0.00 | 2050",
                "0.85 | 0% | 85%",
                "0.856 | 0% | 85.6%",
                "123 | 00000 | 00123",
                "1.5 | 00 | 1.5",
                "123456789012 | General | 123456789012",
                "1234567890123456 | General | 1.23456789012346E+15",
                "-1e300 | General | -1E+300",
                "12 | 0\" days\" | 12",
                "12 | [Red]0 | 12",
            })
    void aNumberIsWhatAPersonSeesInItsFormat(double value, String format, String text) throws IOException {
        assertThat(read(workbook -> {
                    var cell = workbook.createSheet("S").createRow(0).createCell(0);
                    cell.setCellValue(value);
                    var style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat(format));
                    cell.setCellStyle(style);
                }))
                .containsExactly("S", "1 [" + text + "]");
    }

    @Test
    void datesSince1904AreFourYearsLater() throws IOException {
        assertThat(read(workbook -> {
                    workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
                    var cell = workbook.createSheet("S").createRow(0).createCell(0);
                    cell.setCellValue(44441);
                    var style = workbook.createCellStyle();
                    style.setDataFormat((short) 14);
                    cell.setCellStyle(style);
                }))
                .containsExactly("S", "1 [2025-09-03]");
    }

    @Test
    void everyKindOfCellIsText() throws IOException {
        assertThat(read(workbook -> {
                    var row = workbook.createSheet("S").createRow(0);
                    row.createCell(0).setCellValue(true);
                    row.createCell(1).setCellErrorValue(FormulaError.NA.getCode());
                    row.createCell(2).setCellFormula("1+1");
                    row.getCell(2).setCellValue(2);
                    row.createCell(3).setCellFormula("\"a\"&\"b\"");
                    row.getCell(3).setCellValue("ab");
                    row.createCell(4).setCellFormula("A1");
                    row.createCell(5).setCellValue(rich("Ann ", "Smith"));
                    row.createCell(6).setCellValue("=1+1");
                    row.createCell(7).setCellValue("a_x000D_\nb_x0041__x0000_");
                    row.createCell(8, CellType.BLANK);
                    row.createCell(9).setCellValue("a,\"b\"");
                    row.createCell(10, CellType.BLANK);
                }))
                .containsExactly("S", "1 [TRUE, #N/A, 2, ab, #VALUE!, Ann Smith, =1+1, a\r\nbA_x0000_, , a,\"b\"]");
    }

    private static XSSFRichTextString rich(String first, String second) {
        var text = new XSSFRichTextString();
        text.append(first);
        text.append(second);
        text.getCTRst().addNewRPh().setT("reading aid");
        return text;
    }

    @Test
    void rowsKeepTheirNumbersAndHiddenOnesTheirPlace() throws IOException {
        assertThat(read(workbook -> {
                    XSSFSheet sheet = workbook.createSheet("First");
                    cell(sheet, 1, 2, "C2");
                    cell(sheet, 4, 0, "A5");
                    sheet.getRow(4).setZeroHeight(true);
                    cell(sheet, 5, 0, "");
                    sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(6, 7, 0, 1));
                    cell(sheet, 6, 0, "merged");
                    workbook.createSheet("Empty");
                    cell(workbook.createSheet("Hidden"), 0, 0, "x");
                    workbook.setSheetHidden(2, true);
                }))
                .containsExactly("First", "2 [, , C2]", "5 [A5]", "7 [merged]", "Empty", "Hidden", "1 [x]");
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column, String text) {
        var at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = at.createCell(column);
        cell.setCellValue(text);
        return cell;
    }

    @Test
    void whatOtherProgramsLeaveOutIsCounted() throws IOException {
        assertThat(rows("<row><c t='inlineStr'><is><t>a</t><rPh><t>no</t></rPh></is></c><c><v>2</v></c></row>"
                        + "<row r='4'><c r='C4' t='d'><v>2025-09-03T00:00:00</v></c><c t='str'><v>x</v></c></row>"))
                .containsExactly("S", "1 [a, 2]", "4 [, , 2025-09-03T00:00:00, x]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='2'/><row r='2'/>",
                "<row r='1048577'/>",
                "<row r='x'/>",
                "<row><c r='B1'/><c r='A1'/></row>",
                "<row><c r='XFE1'><v>1</v></c></row>",
                "<row><c r='1'><v>1</v></c></row>",
                "<row><c><v>one</v></c></row>",
                "<row><c><v>NaN</v></c></row>",
                "<row><c t='s'><v>x</v></c></row>",
                "<row><c",
                "</sheetData>",
                "&xxe;",
            })
    void aBrokenSheetIsToldWithoutItsContent(String rows) {
        assertThatThrownBy(() -> rows(rows))
                .isInstanceOf(BrokenBookException.class)
                .hasNoCause()
                .message()
                .containsPattern("one of its (sheets|rows|cells|parts)")
                .doesNotContain("xxe");
    }

    @Test
    void nothingIsFetchedOrExpanded() {
        var bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>"
                + "<!ENTITY xxe SYSTEM 'file:///etc/passwd'>]>";
        assertThatThrownBy(() -> lines(parts(bomb + sheet("<row><c t='str'><v>&b;&xxe;</v></c></row>"))))
                .isInstanceOf(BrokenBookException.class)
                .hasMessage("one of its parts is damaged");
    }

    @Test
    void whatIsNoWorkbookIsSaid() {
        assertThatThrownBy(() -> Xlsx.open(name -> null))
                .isInstanceOf(BrokenBookException.class)
                .hasMessage("there is no workbook in it");
        var document = new HashMap<>(parts(sheet("")));
        document.put("xl/workbook.xml", "<document " + SPACE + "/>");
        assertThatThrownBy(() -> Xlsx.open(open(document)))
                .isInstanceOf(BrokenBookException.class)
                .hasMessage("it is another kind of Office file");
        var torn = new HashMap<>(parts(sheet("")));
        torn.remove("xl/s.xml");
        assertThatThrownBy(() -> lines(torn))
                .isInstanceOf(BrokenBookException.class)
                .hasMessage("one of its parts is missing");
    }

    private static List<String> rows(String rows) throws IOException {
        return lines(parts(sheet(rows)));
    }

    private static String sheet(String rows) {
        return "<worksheet " + SPACE + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static Map<String, String> parts(String sheet) {
        return Map.of(
                "_rels/.rels",
                "<Relationships><Relationship Id='1' Type='%sofficeDocument' Target='/xl/workbook.xml'/></Relationships>"
                        .formatted(RELATION),
                "xl/workbook.xml",
                "<workbook " + SPACE + "><sheets><sheet name='S' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='%sworksheet' Target='./x/../s.xml'/></Relationships>"
                        .formatted(RELATION),
                "xl/s.xml",
                sheet);
    }

    private static BookParts open(Map<String, String> parts) {
        return name -> parts.containsKey(name)
                ? new ByteArrayInputStream(parts.get(name).getBytes(StandardCharsets.UTF_8))
                : null;
    }

    private static List<String> lines(Map<String, String> parts) throws IOException {
        return lines(open(parts));
    }

    private static List<String> lines(BookParts parts) throws IOException {
        var lines = new ArrayList<String>();
        var book = Xlsx.open(parts);
        for (int i = 0; i < book.sheets().size(); i++) {
            lines.add(book.sheets().get(i));
            book.read(i, (number, level, cells) -> lines.add(number + " " + cells));
        }
        return lines;
    }

    private static List<String> read(Consumer<XSSFWorkbook> content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(bytes);
        }
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return lines(name -> parts.containsKey(name) ? new ByteArrayInputStream(parts.get(name)) : null);
    }
}
