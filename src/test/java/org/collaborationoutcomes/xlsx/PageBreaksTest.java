package org.collaborationoutcomes.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.collaborationoutcomes.xlsx.spec.Block;
import org.collaborationoutcomes.xlsx.spec.Cell;
import org.collaborationoutcomes.xlsx.spec.Column;
import org.collaborationoutcomes.xlsx.spec.Format;
import org.collaborationoutcomes.xlsx.spec.Page;
import org.collaborationoutcomes.xlsx.spec.Sheet;
import org.collaborationoutcomes.xlsx.spec.Table;
import org.collaborationoutcomes.xlsx.spec.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a sheet of plain rows a page holds about twenty-eight of them. */
class PageBreaksTest {
    @TempDir
    Path folder;

    @Test
    void aTableThatWouldBeTornBeginsANewPageWithItsHeading() throws IOException {
        // title, header, 20 rows, a blank one; the heading stands in row 24
        assertThat(firstRowsOfPages(20, 15)).containsExactly(24);
    }

    @Test
    void tablesThatFitStayTogether() throws IOException {
        assertThat(firstRowsOfPages(8, 8)).isEmpty();
    }

    @Test
    void aTableOfManyPagesBeginsWhereThereIsRoom() throws IOException {
        // the table's own pages are told, so that every program breaks it there
        assertThat(firstRowsOfPages(8, 90)).containsExactly(28, 55, 82);
        assertThat(firstRowsOfPages(23, 90)).startsWith(27);
    }

    @Test
    void whatFollowsATableOfManyPagesIsKeptWholeToo() throws IOException {
        assertThat(firstRowsOfPages(40, 22)).containsExactly(29, 44);
    }

    @Test
    void theHeaderOfTheLastTableOfManyPagesStandsOnEachOfThem() throws IOException {
        assertThat(repeated(8, 8)).isEqualTo("1:1");
        assertThat(repeated(40, 8)).isEqualTo("1:2");
        assertThat(repeated(40, 40)).isEqualTo("45:45");
        assertThat(repeated(8, 40)).isEqualTo("13:13");
    }

    @Test
    void aHeaderThatIsRightForAllTablesOfManyPagesStandsOnEachOfThem() throws IOException {
        var sheet = sheet(List.of(Text.heading("One"), table("TableOne", "Name", 40)), List.of());
        var same = sheet(
                List.of(table("TableOne", "Name", 40), Text.heading("Two"), table("TableTwo", "Name", 40)), List.of());

        assertThat(read(sheet).getRepeatingRows().formatAsString()).isEqualTo("1:3");
        assertThat(read(same).getRepeatingRows().formatAsString()).isEqualTo("1:2");
    }

    @Test
    void whatIsForTheScreenPrintsOnlyWhereAPageHoldsEachTable() throws IOException {
        var more = List.<Block>of(Text.heading("More"), table("TableTwo", "Other", 8));

        var whole = read(sheet(List.of(table("TableOne", "Name", 8)), more));
        var part = read(sheet(List.of(table("TableOne", "Name", 40)), more));

        assertThat(printArea(whole)).isNull();
        assertThat(printArea(part)).isEqualTo("Pages!$A$1:$A$42");
        assertThat(part.getRepeatingRows().formatAsString()).isEqualTo("1:2");
        assertThat(part.getFooter().getCenter()).isEqualTo("On the screen there is more");
    }

    private static @Nullable String printArea(XSSFSheet sheet) {
        return sheet.getWorkbook().getPrintArea(0);
    }

    private static Sheet sheet(List<Block> blocks, List<Block> more) {
        var all = new ArrayList<Block>(List.of(Text.title("Two tables")));
        all.addAll(blocks);
        return new Sheet("Pages", new Page("", "", false), all, more);
    }

    private XSSFSheet read(Sheet sheet) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(written(sheet)))) {
            return workbook.getSheetAt(0);
        }
    }

    private String repeated(int first, int second) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(written(first, second)))) {
            return workbook.getSheetAt(0).getRepeatingRows().formatAsString();
        }
    }

    /** Of a sheet with two tables, counted from 1 as a reader does. */
    private List<Integer> firstRowsOfPages(int first, int second) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(written(first, second)))) {
            return Arrays.stream(workbook.getSheetAt(0).getRowBreaks())
                    .mapToObj(last -> last + 2)
                    .toList();
        }
    }

    private Path written(int first, int second) throws IOException {
        return written(sheet(
                List.of(
                        table("TableOne", "Name", first),
                        Text.heading("The second"),
                        table("TableTwo", "Another name", second)),
                List.of()));
    }

    private Path written(Sheet sheet) throws IOException {
        var spec = new WorkbookSpec("Pages", "Pages", "en-US", "Test", LocalDate.of(2026, 1, 30), List.of(sheet));
        var file = folder.resolve("pages.xlsx");
        new Xlsx().write(spec, file);
        return file;
    }

    private static Table table(String name, String column, int rows) {
        return new Table(
                name,
                List.of(Column.of(column, Format.TEXT)),
                IntStream.range(0, rows)
                        .mapToObj(row -> List.of(Cell.text("Row " + row)))
                        .toList());
    }
}
